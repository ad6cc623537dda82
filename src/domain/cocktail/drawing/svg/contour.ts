import { between, type Bowl, type Curve } from '../glass/bowl'
import { at, n, TILT } from './pen'

/** Follows curves upwards; `side` is -1 for the left wall, 1 for the right, smaller numbers stand inside it. */
export const upwards = (curves: readonly Curve[], side: number): string =>
  curves
    .map(([, a, b, end]) => `C${at(side * a[0], a[1])} ${at(side * b[0], b[1])} ${at(side * end[0], end[1])}`)
    .join('')

export const downwards = (curves: readonly Curve[], side: number): string =>
  [...curves]
    .reverse()
    .map(
      ([start, a, b]) =>
        `C${at(side * b[0], b[1])} ${at(side * a[0], a[1])} ${at(side * start[0], start[1])}`,
    )
    .join('')

/** Half of a circle seen from the bar, to the point given. `sweep` 0 runs in front of the glass from left to right, 1 behind it. */
export const halfRound = (radius: number, sweep: 0 | 1, x: number, y: number): string =>
  `A${n(radius)} ${n(radius * TILT)} 0 0 ${sweep} ${at(x, y)}`

/** The front edge of a level. */
export const frontEdge = (radius: number, height: number): string =>
  `M${at(-radius, height)}${halfRound(radius, 0, radius, height)}`

/** The back edge of a level. */
export const backEdge = (radius: number, height: number): string =>
  `M${at(-radius, height)}${halfRound(radius, 1, radius, height)}`

/** A layer of whatever fills the bowl between two heights, `inset` (a share of the radius) away from the wall. */
export function layer(bowl: Bowl, bottom: number, top: number, inset = 0): string {
  const curves = between(bowl, bottom, top)
  const first = curves[0]?.[0]
  const last = curves[curves.length - 1]?.[3]
  if (!first || !last) return ''
  const side = 1 - inset
  const floor = first[0] > 1 ? halfRound(first[0] * side, 1, -side * first[0], first[1]) : ''
  return `M${at(-side * first[0], first[1])}${upwards(curves, -side)}${halfRound(last[0] * side, 0, side * last[0], last[1])}${downwards(curves, side)}${floor}Z`
}
