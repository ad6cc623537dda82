import { at, form, line, n, place, ROUND } from '../svg/pen'
import type { Pen } from '../svg/pen'

const GREENS = ['#6d9a62', '#57854f', '#86ad74'] as const

/** A leaf that grows from its point upwards; `shade` picks one of three greens. */
export function leaf(pen: Pen, x: number, y: number, size: number, turn: number, shade: 0 | 1 | 2 = 0): string {
  const s = size
  const blade = `M0 0C${n(s * 0.42)} ${n(-s * 0.2)} ${n(s * 0.36)} ${n(-s * 0.75)} 0 ${n(-s)}C${n(-s * 0.36)} ${n(-s * 0.75)} ${n(-s * 0.42)} ${n(-s * 0.2)} 0 0Z`
  const side = (from: number, reach: number): string => `M0 ${n(-s * from)}l${n(s * reach)} ${n(-s * 0.14)}M0 ${n(-s * from)}l${n(-s * reach)} ${n(-s * 0.14)}`
  const veins = `M0 ${n(-s * 0.08)}V${n(-s * 0.82)}${pen.detail > 1 ? side(0.3, 0.16) + side(0.52, 0.14) : ''}`
  const drawn = pen.detail > 0 ? `<path d="${veins}" fill="none" stroke="#e9f0d8" stroke-opacity=".6" stroke-width="${pen.thin}"/>` : ''
  return place(x, y, turn, form(pen, blade, GREENS[shade]) + drawn)
}

/** The head of a sprig of mint: five leaves. */
export const sprig = (pen: Pen, x: number, y: number, size: number): string =>
  leaf(pen, x - size * 0.1, y, size * 0.95, -68, 1) +
  leaf(pen, x + size * 0.1, y, size * 0.95, 66, 1) +
  leaf(pen, x, y + size * 0.06, size * 1.1, -36, 0) +
  leaf(pen, x, y + size * 0.06, size * 1.1, 34, 2) +
  leaf(pen, x, y + size * 0.12, size * 1.24, -2, 0)

/** A stalk that stands in the glass from `floor` and shows its leaves over the rim. */
export function celery(pen: Pen, x: number, floor: number, rim: number): string {
  const [foot, waist] = [floor + 8, rim * 0.6]
  const stalk = `M${at(x + 10, foot)}C${at(x + 4, waist)} ${at(x + 1, rim)} ${at(x - 4, rim + 26)}L${at(x + 6, rim + 28)}C${at(x + 12, rim)} ${at(x + 16, waist)} ${at(x + 20, foot)}Z`
  const rib = pen.detail > 0 ? line(pen, `M${at(x + 15, foot + 2)}C${at(x + 9, waist)} ${at(x + 7, rim)} ${at(x + 1, rim + 26)}`, pen.thin, 0.6) : ''
  const leaves = leaf(pen, x - 3, rim + 24, 17, -52, 2) + leaf(pen, x + 4, rim + 24, 17, 50, 2) + leaf(pen, x, rim + 25, 20, -14, 0) + leaf(pen, x + 3, rim + 25, 19, 18, 2)
  return form(pen, stalk, '#a9bd72', pen.middle) + rib + leaves
}

/** A woody sprig with needles. */
export function rosemary(pen: Pen, x: number, y: number, turn: number): string {
  const needles = [0, 1, 2, 3, 4, 5].map((row) => `M0 ${n(-6 - row * 6)}l6 -6M0 ${n(-9 - row * 6)}l-6 -6`).join('')
  const path = (d: string, colour: string, width: number): string => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${ROUND}/>`
  const width = Math.max(1.8, pen.unit * 1.1)
  return place(x, y, turn, path(`${needles}M0 8V-46`, pen.line, width + pen.thin) + path(needles, '#6d8f66', width) + path('M0 8V-46', '#7d8a58', width))
}
