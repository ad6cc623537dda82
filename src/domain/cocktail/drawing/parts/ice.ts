import { radiusAt } from '../glass/bowl'
import { seededRandom } from '../seededRandom'
import { layer } from '../svg/contour'
import { at, LIGHT, n, n2, ROUND, TILT } from '../svg/pen'
import type { Pen } from '../svg/pen'
import { blend, labOf, tone } from '../colour/oklab'
import { clipName, type Scene } from './scene'

const FROST = '#fdf8ea'

/** The ice in a glass one sees through. */
export function iceIn(scene: Scene): string {
  switch (scene.pour.ice) {
    case 'rock':
      return clipped(scene, rock(scene))
    case 'cubes':
      return clipped(scene, cubes(scene))
    case 'crushed':
      return (
        clipped(scene, crushed(scene)) +
        mound(scene.pen, scene.pour.bowl.rimRadius * 0.93, scene.pour.bowl.rim - 4, 15)
      )
    case 'cracked':
      return clipped(scene, crushed(scene))
    case 'frozen':
      return slush(scene)
    case 'none':
      return ''
  }
}

/** The ice that shows over the rim of a cup that hides the rest. */
export function iceOver({ pen, pour }: Scene): string {
  const { rim, rimRadius } = pour.bowl
  if (pour.ice === 'none') return ''
  if (pour.ice === 'crushed') return mound(pen, rimRadius * 0.93, rim - 1, 16)
  const size = rimRadius * 0.62
  const over = cube(pen, -rimRadius * 0.38, rim + 1, size, -14) + cube(pen, rimRadius * 0.36, rim, size, 16)
  return `<g fill="#f4efe0" fill-opacity=".62" stroke="${pen.line}" stroke-opacity=".9" stroke-width="${pen.middle}">${over}</g>`
}

const clipped = (scene: Scene, inner: string): string =>
  `<g clip-path="${clipName(scene, layer(scene.pour.bowl, scene.pour.bowl.floor, scene.pour.bowl.rim, 0.05))}">${inner}</g>`

const edge = (colour: string, width: number, opacity: number): string =>
  ` stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${width}" stroke-linejoin="round"`

/** Ice shows by its light edges; in a pale and cloudy drink, where light on light is nothing, by deeper ones of the drink's own hue. */
const edgeColour = ({ body }: Scene['pour']): string =>
  body.alpha > 0.7 && labOf(body.hex)[0] > 0.86 ? tone(body.hex, 0.72, 1.3) : LIGHT

/** One large clear block. */
function rock({ pen, pour }: Scene): string {
  const { bowl, level } = pour
  const colour = edgeColour(pour)
  const size = Math.min(bowl.rimRadius * 1.12, 46)
  const [half, depth] = [size / 2, size * 0.15]
  const middle = Math.max(bowl.floor + half + 1, level - size * 0.42)
  const top = middle + half
  const lid = `M${at(-half, top)}L${at(depth * 1.2 - half, top + depth)}L${at(half - depth * 0.2, top + depth)}L${at(half, top)}Z`
  const glint =
    pen.detail > 0
      ? `<path d="M${n(-half + size * 0.14)} ${n(-middle + half * 0.55)}V${n(-middle - half * 0.5)}" fill="none"${edge(colour, pen.thin, 0.5)}${ROUND}/>`
      : ''
  const face = `<rect x="${n(-half)}" y="${n(-top)}" width="${n(size)}" height="${n(size)}" rx="${n(size * 0.07)}" fill="${FROST}" fill-opacity=".16"${edge(colour, pen.middle, 0.75)}/>`
  return `<g transform="rotate(-5 0 ${n(-middle)})">${face}<path d="${lid}" fill="${LIGHT}" fill-opacity=".2"${edge(pen.line, pen.middle, 0.6)}/>${glint}</g>`
}

/** Cubes of frost and light; the farther ones are fainter. */
const frosted = (pen: Pen, colour: string, cubesDrawn: readonly string[]): string =>
  `<g fill="${FROST}" fill-opacity=".17"${edge(colour, pen.middle, 0.7)}>${cubesDrawn.join('')}</g>`

function cube(pen: Pen, x: number, y: number, size: number, turn: number, opacity = 1): string {
  const half = n(size / 2)
  const inner = size * 0.2
  const corner = `M${n(inner - half)} ${n(half - inner * 1.1)}V${n(inner * 1.6 - half)}Q${n(inner - half)} ${n(inner - half)} ${n(inner * 1.6 - half)} ${n(inner - half)}H${n(half * 0.35)}`
  const glint =
    pen.detail > 0 ? `<path d="${corner}" fill="none" stroke-width="${pen.thin}" opacity=".7"/>` : ''
  const face = `<rect x="${-half}" y="${-half}" width="${n(half * 2)}" height="${n(half * 2)}" rx="${n(size * 0.16)}"/>`
  return `<g transform="translate(${at(x, y)}) rotate(${n(turn)})"${opacity < 1 ? ` opacity="${opacity}"` : ''}>${face}${glint}</g>`
}

/** Three cubes lie in a wide glass, in a tall one they stand on each other. */
function cubes({ pen, pour }: Scene): string {
  const { bowl, level } = pour
  const colour = edgeColour(pour)
  const radius = radiusAt(bowl, (bowl.floor + level) / 2)
  if (radius > 36) {
    const size = radius * 0.78
    return frosted(pen, colour, [
      cube(pen, -radius * 0.16, level - size * 1.34, size * 0.9, 30, 0.7),
      cube(pen, radius * 0.46, level - size * 0.62, size * 0.94, 17),
      cube(pen, -radius * 0.4, level - size * 0.34, size, -12),
    ])
  }
  const size = radius * 1.02
  const stack: string[] = []
  for (let y = level - size * 0.22; y > bowl.floor + size * 0.42 && stack.length < 5; y -= size * 0.86) {
    const side = stack.length % 2 === 0 ? -1 : 1
    const turn = [-14, 12, 24, -8, 16][stack.length] ?? 0
    stack.push(
      cube(
        pen,
        side * Math.max(0, radiusAt(bowl, y) - size * 0.72),
        y,
        size,
        turn,
        n2(1 - stack.length * 0.13),
      ),
    )
  }
  return frosted(pen, colour, stack.reverse())
}

/** Steps of the golden section fall evenly and never in rows. */
const GOLDEN = 0.618034

function crushed({ pen, pour, random }: Scene): string {
  const { bowl, level } = pour
  const rim = edge(edgeColour(pour), pen.thin, 0.5)
  const count = [4, 14, 28][pen.detail] ?? 14
  const shards = Array.from({ length: count }, (_, index) => {
    const y = bowl.floor + 4 + (level - bowl.floor) * (0.12 + (0.92 * (index + random())) / count)
    const size = (pen.detail === 0 ? 12 : 8.5) * (0.75 + random() * 0.6)
    const across = (((index * GOLDEN) % 1) * 2 - 1) * 0.92 + (random() - 0.5) * 0.14
    return shard(across * (radiusAt(bowl, Math.min(y, bowl.rim)) - size * 0.5), y, size, random)
  })
  return twoDepths(
    shards,
    ([far, near]) =>
      `<path d="${far}" fill="${FROST}" fill-opacity=".13"${rim}/><path d="${near}" fill="${FROST}" fill-opacity=".22"${rim}/>`,
  )
}

/** The heap over the rim. It is the same on every glass of one width. */
function mound(pen: Pen, radius: number, foot: number, height: number): string {
  const random = seededRandom(`mound ${n(radius)}`)
  const top = foot + height * 1.35
  const shoulder = foot + height * 0.9
  const heap = `M${at(-radius, foot)}C${at(-radius * 0.85, shoulder)} ${at(-radius * 0.45, top)} ${at(0, top)}C${at(radius * 0.45, top)} ${at(radius * 0.85, shoulder)} ${at(radius, foot)}A${n(radius)} ${n(radius * TILT)} 0 0 1 ${at(-radius, foot)}Z`
  const shards = Array.from({ length: [4, 12, 18][pen.detail] ?? 12 }, () => {
    const x = (random() * 2 - 1) * radius * 0.82
    const fall = Math.sqrt(Math.max(0, 1 - (x / radius) ** 2))
    return shard(x, foot + random() * height * 1.12 * fall + 1, pen.detail === 0 ? 12 : 8.5, random)
  })
  const rim = ` stroke="${pen.line}" stroke-opacity=".6" stroke-width="${pen.thin}" stroke-linejoin="round"`
  return (
    `<path d="${heap}" fill="#dedfda" fill-opacity=".62"${rim}/>` +
    twoDepths(
      shards,
      ([far, near]) =>
        `<path d="${far}" fill="${FROST}" fill-opacity=".4"${rim}/><path d="${near}" fill="${FROST}" fill-opacity=".68"${rim}/>`,
    )
  )
}

/** Blended ice, spooned up over the rim. */
function slush({ pen, pour: { bowl, body } }: Scene): string {
  const [r, h] = [bowl.rimRadius, bowl.rim]
  const d =
    `M${at(-r * 0.95, h - 1)}C${at(-r * 0.9, h + 9)} ${at(-r * 0.5, h + 12)} ${at(-r * 0.28, h + 11)}C${at(-r * 0.1, h + 19)} ${at(r * 0.3, h + 18)} ${at(r * 0.42, h + 10)}` +
    `C${at(r * 0.75, h + 11)} ${at(r * 0.92, h + 6)} ${at(r * 0.95, h - 1)}A${n(r * 0.95)} ${n(r * 0.95 * TILT)} 0 0 1 ${at(-r * 0.95, h - 1)}Z`
  return `<path d="${d}" fill="${blend(body.hex, '#fff8e8', 0.3)}" stroke="${pen.line}" stroke-opacity=".6" stroke-width="${pen.thin}"/>`
}

function shard(x: number, y: number, size: number, random: () => number): string {
  const start = random() * 6.28
  const points = Array.from({ length: 5 }, (_, corner) => {
    const angle = start + (corner / 5) * 6.283
    const reach = size * (0.42 + random() * 0.2)
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach] as const
  })
  const [first, ...rest] = points
  if (!first) return ''
  let [px, py] = [n(first[0]), n(first[1])]
  const sides = rest.map(([qx, qy]) => {
    const step = `${n(n(qx) - px)} ${n(py - n(qy))}`
    ;[px, py] = [n(qx), n(qy)]
    return step
  })
  return `M${at(first[0], first[1])}l${sides.join(' ')}z`
}

const twoDepths = (
  shards: readonly string[],
  draw: (depths: [far: string, near: string]) => string,
): string =>
  draw([
    shards.filter((_, index) => index % 2 === 0).join(''),
    shards.filter((_, index) => index % 2 === 1).join(''),
  ])
