import { profileOf, type GlassKey } from './profiles'

/** A cubic Bézier in (radius, height), four points. */
export type Curve = readonly [Point, Point, Point, Point]
export type Point = readonly [radius: number, height: number]

/** The inside of a glass: its curves from the bottom up and what follows from them. */
export interface Bowl {
  curves: readonly Curve[]
  floor: number
  rim: number
  rimRadius: number
}

/** Step in mm at which volumes are summed up. */
const STEP = 0.5
const bowls = new Map<GlassKey, Bowl & { fills: number[] }>()

export function bowlOf(glass: GlassKey): Bowl {
  return measured(glass)
}

/** Inner radius in mm at a height over the bar. */
export function radiusAt({ curves }: Pick<Bowl, 'curves'>, height: number): number {
  const curve = curves.find((one) => height <= one[3][1]) ?? curves[curves.length - 1]
  return curve ? along(curve, whereAt(curve, height), 0) : 0
}

/** Volume in ml up to a height. */
export function fillTo(glass: GlassKey, height: number): number {
  const { floor, fills } = measured(glass)
  const index = Math.max(0, Math.min(fills.length - 1, Math.round((height - floor) / STEP)))
  return fills[index] ?? 0
}

/** Height in mm to which a volume stands, at most `top`. */
export function levelOf(glass: GlassKey, volumeMl: number, top: number): number {
  const { floor, fills } = measured(glass)
  const index = fills.findIndex((fill) => fill >= volumeMl)
  return index < 0 ? top : Math.min(top, floor + index * STEP)
}

/** The curves between two heights, cut clean. */
export function between({ curves }: Pick<Bowl, 'curves'>, bottom: number, top: number): Curve[] {
  const cutOut: Curve[] = []
  for (const whole of curves) {
    if (whole[3][1] <= bottom + 0.01 || whole[0][1] >= top - 0.01) continue
    const below = whole[3][1] > top ? cut(whole, whereAt(whole, top))[0] : whole
    cutOut.push(below[0][1] < bottom ? cut(below, whereAt(below, bottom))[1] : below)
  }
  return cutOut
}

function measured(glass: GlassKey) {
  const known = bowls.get(glass)
  if (known) return known
  const curves = read(profileOf(glass).bowl)
  const floor = curves[0]?.[0][1] ?? 0
  const end = curves[curves.length - 1]?.[3] ?? [0, 0]
  const bowl = { curves, floor, rim: end[1], rimRadius: end[0], fills: fillsOf(curves, floor, end[1]) }
  bowls.set(glass, bowl)
  return bowl
}

function fillsOf(curves: readonly Curve[], floor: number, rim: number): number[] {
  const fills = [0]
  let volume = 0
  for (let height = floor; height < rim; height += STEP) {
    volume += (Math.PI * radiusAt({ curves }, height + STEP / 2) ** 2 * STEP) / 1000
    fills.push(volume)
  }
  return fills
}

function read(path: string): Curve[] {
  const curves: Curve[] = []
  let from: Point = [0, 0]
  for (const [, command, numbers] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const points = pairs(numbers ?? '')
    const step = command === 'C' ? 3 : 1
    for (let index = step - 1; index < points.length; index += step) {
      const to = points[index] ?? from
      if (command === 'L') curves.push([from, share(from, to, 1 / 3), share(from, to, 2 / 3), to])
      if (command === 'C') curves.push([from, points[index - 2] ?? from, points[index - 1] ?? to, to])
      from = to
    }
  }
  return curves
}

function pairs(numbers: string): Point[] {
  const values = numbers.trim().split(/[ ,]+/).map(Number)
  return values.flatMap((value, at): Point[] => (at % 2 === 0 ? [[value, values[at + 1] ?? 0]] : []))
}

function along(curve: Curve, t: number, axis: 0 | 1): number {
  const u = 1 - t
  return (
    u ** 3 * curve[0][axis] +
    3 * u * u * t * curve[1][axis] +
    3 * u * t * t * curve[2][axis] +
    t ** 3 * curve[3][axis]
  )
}

function whereAt(curve: Curve, height: number): number {
  let low = 0
  let high = 1
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2
    if (along(curve, middle, 1) < height) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const share = (from: Point, to: Point, t: number): Point => [
  from[0] + (to[0] - from[0]) * t,
  from[1] + (to[1] - from[1]) * t,
]

/** De Casteljau. */
function cut([p0, p1, p2, p3]: Curve, t: number): [Curve, Curve] {
  const [a, b, c] = [share(p0, p1, t), share(p1, p2, t), share(p2, p3, t)]
  const [d, e] = [share(a, b, t), share(b, c, t)]
  const middle = share(d, e, t)
  return [
    [p0, a, d, middle],
    [middle, e, c, p3],
  ]
}
