import { at, form, line, n, place, ROUND } from '../svg/pen'
import type { Pen } from '../svg/pen'

const GREENS = ['#6d9a62', '#57854f', '#86ad74'] as const

/** A leaf that grows from its point upwards, turned by degrees. */
export interface Leaf {
  x: number
  y: number
  size: number
  turn: number
}

/** Leaves of one shade that do not cover each other: one outline, one set of veins. `shade` picks one of three greens. */
export function leaves(pen: Pen, all: readonly Leaf[], shade: 0 | 1 | 2 = 0): string {
  const veins =
    pen.detail > 0
      ? `<path d="${all.map((one) => veinsOf(one, pen.detail > 1)).join('')}" fill="none" stroke="#e9f0d8" stroke-opacity=".6" stroke-width="${pen.thin}"/>`
      : ''
  return form(pen, all.map((one) => blade(one)).join(''), GREENS[shade]) + veins
}

export const leaf = (
  pen: Pen,
  x: number,
  y: number,
  size: number,
  turn: number,
  shade: 0 | 1 | 2 = 0,
): string => leaves(pen, [{ x, y, size, turn }], shade)

/** The outline of a leaf; `breadth` is its widest place as a share of its length. */
export function blade({ x, y, size, turn }: Leaf, breadth = 0.42): string {
  const p = placed(x, y, size, turn)
  const wide = breadth * 0.86
  return `M${p(0, 0)}C${p(breadth, 0.2)} ${p(wide, 0.75)} ${p(0, 1)}C${p(-wide, 0.75)} ${p(-breadth, 0.2)} ${p(0, 0)}Z`
}

function veinsOf({ x, y, size, turn }: Leaf, fine: boolean): string {
  const p = placed(x, y, size, turn)
  const pair = (from: number, reach: number): string =>
    `M${p(-reach, from + 0.14)}L${p(0, from)}L${p(reach, from + 0.14)}`
  return `M${p(0, 0.08)}L${p(0, 0.82)}${fine ? pair(0.3, 0.16) + pair(0.52, 0.14) : ''}`
}

/** Points of a leaf, in shares of its length across and along, as points of the drawing. */
function placed(x: number, y: number, size: number, turn: number): (across: number, along: number) => string {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size]
  return (across, along) => at(x + across * cos + along * sin, y - across * sin + along * cos)
}

/** The head of a sprig of mint: five leaves in three layers, of which an icon shows the outer and the middle. */
export const sprig = (pen: Pen, x: number, y: number, size: number): string =>
  (pen.detail === 0 ? '' : flanks(pen, x, y, size)) +
  leaves(pen, [
    { x: x - size * 0.06, y: y + size * 0.06, size: size * 1.1, turn: pen.detail === 0 ? -52 : -36 },
    { x: x + size * 0.06, y: y + size * 0.06, size: size * 1.1, turn: pen.detail === 0 ? 50 : 34 },
  ], 2) +
  leaf(pen, x, y + size * 0.12, size * 1.24, -2, 0) // prettier-ignore

const flanks = (pen: Pen, x: number, y: number, size: number): string =>
  leaves(pen, [
    { x: x - size * 0.1, y, size: size * 0.95, turn: -68 },
    { x: x + size * 0.1, y, size: size * 0.95, turn: 66 },
  ], 1) // prettier-ignore

/** A stalk that stands in the glass from `floor` and shows its leaves over the rim. */
export function celery(pen: Pen, x: number, floor: number, rim: number): string {
  const [foot, waist] = [floor + 8, rim * 0.6]
  const stalk = `M${at(x + 10, foot)}C${at(x + 4, waist)} ${at(x + 1, rim)} ${at(x - 4, rim + 26)}L${at(x + 6, rim + 28)}C${at(x + 12, rim)} ${at(x + 16, waist)} ${at(x + 20, foot)}Z`
  const rib =
    pen.detail > 0
      ? line(
          pen,
          `M${at(x + 15, foot + 2)}C${at(x + 9, waist)} ${at(x + 7, rim)} ${at(x + 1, rim + 26)}`,
          pen.thin,
          0.6,
        )
      : ''
  const head =
    leaves(
      pen,
      [
        { x: x - 3, y: rim + 24, size: 17, turn: -52 },
        { x: x + 4, y: rim + 24, size: 17, turn: 50 },
      ],
      2,
    ) +
    leaf(pen, x, rim + 25, 20, -14, 0) +
    leaf(pen, x + 3, rim + 25, 19, 18, 2)
  return form(pen, stalk, '#a9bd72', pen.middle) + rib + head
}

/** A woody sprig with needles. */
export function rosemary(pen: Pen, x: number, y: number, turn: number): string {
  const needles = [0, 1, 2, 3, 4, 5]
    .map((row) => `M0 ${n(-6 - row * 6)}l6 -6M0 ${n(-9 - row * 6)}l-6 -6`)
    .join('')
  const path = (d: string, colour: string, width: number): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${ROUND}/>`
  const width = Math.max(1.8, pen.unit * 1.1)
  return place(
    x,
    y,
    turn,
    path(`${needles}M0 8V-46`, pen.line, width + pen.thin) +
      path(needles, '#6d8f66', width) +
      path('M0 8V-46', '#7d8a58', width),
  )
}
