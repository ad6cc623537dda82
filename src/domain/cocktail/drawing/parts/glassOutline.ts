import { between, radiusAt, type Bowl } from '../glass/bowl'
import type { GlassProfile } from '../glass/profiles'
import { backEdge, downwards, frontEdge, halfRound, layer, upwards } from '../svg/contour'
import { at, LIGHT, line, n, n2, ROUND, TILT } from '../svg/pen'
import type { Pen } from '../svg/pen'
import type { Scene } from './scene'

const JOINED = ' stroke-linejoin="round"'

/** What of the glass stands behind the drink: a breath of its wall, the far half of the rim. */
export function glassBehind({ pen, pour: { bowl } }: Scene): string {
  return (
    `<path d="${layer(bowl, bowl.floor, bowl.rim)}" fill="${pen.line}" opacity=".045"/>` +
    line(pen, backEdge(bowl.rimRadius, bowl.rim), pen.middle, 0.55)
  )
}

/** The glass in front: one outline, quieter details, one stroke of light on the left. */
export function glassInFront({ pen, pour: { bowl, profile } }: Scene): string {
  const body =
    profile.stem && profile.foot
      ? stemmed(pen, bowl, profile.stem, profile.foot)
      : tumbler(pen, bowl, profile.wall ?? 0)
  return (
    body +
    handleOf(pen, bowl, profile) +
    light(pen, bowl, profile) +
    line(pen, frontEdge(bowl.rimRadius, bowl.rim))
  )
}

function stemmed(pen: Pen, bowl: Bowl, [radius, height]: readonly [number, number], foot: number): string {
  const wall = between(bowl, bowl.floor, bowl.rim)
  const start = bowl.curves[0]?.[0] ?? [0, 0]
  const side = (k: number): string =>
    height < 40 ? shortStem(bowl, radius, height, foot, k) : longStem(bowl, radius, height, foot, k)
  const disc = `<ellipse cy="-2" rx="${foot}" ry="${n(foot * TILT * 0.9)}" fill="${pen.line}" fill-opacity=".05" stroke="${pen.line}" stroke-width="${pen.thick}"/>`
  const glint =
    pen.detail > 0
      ? line(
          pen,
          `M${at(foot * 0.3, 3.2)}C${at(foot * 0.55, 3)} ${at(foot * 0.7, 1.6)} ${at(foot * 0.74, 1)}`,
          pen.thin,
          0.6,
          ROUND,
        )
      : ''
  return (
    line(pen, side(-1) + side(1), pen.thick, 1, ROUND) +
    disc +
    line(
      pen,
      `M${at(-start[0], start[1])}${upwards(wall, -1)}M${at(start[0], start[1])}${upwards(wall, 1)}`,
      pen.thick,
      1,
      JOINED,
    ) +
    glint
  )
}

/** The bowl is drawn out into its stem where it is as wide as the stem. */
function longStem(bowl: Bowl, radius: number, height: number, foot: number, k: number): string {
  const wide = radius + 1.5
  let joint = bowl.floor
  while (joint < bowl.floor + 7 && radiusAt(bowl, joint) < wide) joint += 0.25
  const neck = `M${at(k * wide, joint)}C${at(k * (radius + 0.5), joint - 2)} ${at(k * radius, joint - 6)} ${at(k * radius, joint - 15)}`
  return `${neck}C${at(k * radius * 0.8, height * 0.6)} ${at(k * radius * 0.75, height * 0.3)} ${at(k * radius, 14)}C${at(k * radius * 1.6, 6)} ${at(k * foot * 0.5, 4.5)} ${at(k * foot, 2)}`
}

function shortStem(bowl: Bowl, radius: number, height: number, foot: number, k: number): string {
  const wide = radiusAt(bowl, height + 9)
  return `M${at(k * wide, height + 9)}C${at(k * wide * 0.6, height + 1)} ${at(k * radius, height)} ${at(k * radius, height - 8)}C${at(k * radius, 8)} ${at(k * foot * 0.55, 5)} ${at(k * foot, 2)}`
}

/** A glass without a stem stands on its own thickness. */
function tumbler(pen: Pen, bowl: Bowl, wall: number): string {
  const { floor, rim, rimRadius } = bowl
  const upper = between(bowl, floor + 6, rim)
  const waist = radiusAt(bowl, floor + 6)
  const outer = waist + wall
  const foot = outer - 2.4
  const sole = `C${at(-outer, 4)} ${at(-outer + 1, 3)} ${at(-foot, 2.4)}${halfRound(foot, 0, foot, 2.4)}C${at(outer - 1, 3)} ${at(outer, 4)} `
  const outline = `M${at(-rimRadius, rim)}${downwards(upper, -1)}L${at(-outer, floor)}${sole}${at(outer, floor)}L${at(waist, floor + 6)}${upwards(upper, 1)}`
  const bottom = `M${at(-outer + 0.5, floor - 1)}${sole}${at(outer - 0.5, floor - 1)}${halfRound(outer - 0.5, 1, -outer + 0.5, floor - 1)}Z`
  const glint =
    pen.detail > 0
      ? line(
          pen,
          `M${at(foot * 0.25, 3)}C${at(foot * 0.5, 3.2)} ${at(foot * 0.7, 4.5)} ${at(foot * 0.8, 6)}`,
          pen.thin,
          0.5,
          ROUND,
        )
      : ''
  return (
    line(pen, outline, pen.thick, 1, JOINED) +
    `<path d="${bottom}" fill="${pen.line}" fill-opacity=".13"/>` +
    line(pen, frontEdge(bowl.curves[0]?.[0][0] ?? 0, floor), pen.thin, 0.7) +
    glint
  )
}

function handleOf(pen: Pen, bowl: Bowl, { handle }: GlassProfile): string {
  if (!handle) return ''
  const [top, bottom] = handle
  const [above, below] = [radiusAt(bowl, top), radiusAt(bowl, bottom)]
  const outer = `M${at(above, top)}C${at(above + 26, top + 6)} ${at(below + 28, bottom - 8)} ${at(below, bottom)}`
  const inner = `M${at(above, top - 7)}C${at(above + 17, top - 3)} ${at(below + 19, bottom + 4)} ${at(below, bottom + 7)}`
  return line(pen, outer + inner, pen.thick, 1, ROUND)
}

/** The lamp hangs on the left, for every glass on the site. */
function light(pen: Pen, bowl: Bowl, profile: GlassProfile): string {
  const height = bowl.rim - bowl.floor
  const from = bowl.floor + height * (profile.stem ? 0.42 : 0.16)
  const to = bowl.rim - height * 0.1
  const strokes = glintAlong(bowl, from, to, 0.82, 0.5, pen.detail > 0 ? n2(pen.unit * 0.9) : pen.middle)
  return pen.detail > 1
    ? strokes + glintAlong(bowl, from + (to - from) * 0.72, to - 3, 0.68, 0.3, pen.middle)
    : strokes
}

function glintAlong(
  bowl: Bowl,
  from: number,
  to: number,
  share: number,
  opacity: number,
  width: number,
): string {
  const curves = between(bowl, from, to)
  const start = curves[0]?.[0]
  if (!start) return ''
  return `<path d="M${at(-share * start[0], start[1])}${upwards(curves, -share)}" fill="none" stroke="${LIGHT}" stroke-opacity="${opacity}" stroke-width="${width}"${ROUND}/>`
}
