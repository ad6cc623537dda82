import { blade } from './herbs'
import { at, dots, form, LIGHT, n, n2, place, ROUND } from '../svg/pen'
import type { Pen } from '../svg/pen'

const BRASS = '#d0a24c'

/** A brass pick between two points, with its knob at the second. */
export const pick = (pen: Pen, x1: number, y1: number, x2: number, y2: number): string =>
  `<path d="M${at(x1, y1)}L${at(x2, y2)}" stroke="${BRASS}" stroke-width="${pen.middle}"${ROUND}/><circle cx="${n(x2)}" cy="${n(-y2)}" r="${n2(Math.max(1.5, pen.unit))}" fill="${BRASS}"/>`

export function cherry(pen: Pen, x: number, y: number, radius: number, stem: boolean): string {
  const r = radius
  const stalk = `<path d="M0 ${n(-r * 0.8)}C1 ${n(-r * 1.8)} 3 ${n(-r * 2.5)} 7 ${n(-r * 3)}" fill="none" stroke="#a8b06a" stroke-width="${pen.middle}"${ROUND}/>`
  const glint = `<path d="M${n(-r * 0.5)} ${n(-r * 0.1)}A${n(r * 0.5)} ${n(r * 0.5)} 0 0 1 ${n(-r * 0.05)} ${n(-r * 0.52)}" fill="none" stroke="${LIGHT}" stroke-opacity=".8" stroke-width="${pen.thin}"${ROUND}/>`
  return place(
    x,
    y,
    0,
    `${stem ? stalk : ''}<circle r="${r}" fill="#8e1f2f" stroke="${pen.line}" stroke-width="${pen.detail === 0 ? n2(pen.thin * 0.45) : pen.thin}"/>${glint}`,
  )
}

/** Olives on a pick that leans on the rim. */
export function olives(
  pen: Pen,
  count: number,
  from: readonly [number, number],
  to: readonly [number, number],
): string {
  const [[x1, y1], [x2, y2]] = [from, to]
  const turn = (-Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
  const fruit = `<ellipse rx="7" ry="5.5" fill="#93a04c" stroke="${pen.line}" stroke-width="${pen.thin}"/><circle cx="5" r="1.7" fill="#b4483f"/>`
  const along = Array.from(
    { length: Math.min(3, count) },
    (_, index) => (count === 1 ? 0.25 : 0.1) + index * 0.235,
  )
  return (
    pick(pen, x1, y1, x2, y2) +
    along.map((share) => place(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, turn, fruit)).join('')
  )
}

/** A raspberry or blackberry by its colour. */
export function berry(pen: Pen, x: number, y: number, radius: number, colour: string): string {
  const body = `<circle cx="${n(x)}" cy="${n(-y)}" r="${radius}" fill="${colour}" stroke="${pen.line}" stroke-width="${pen.thin}"/>`
  if (pen.detail === 0) return body
  const drupes = [[-0.4, 0.35], [0.25, 0.45], [0, -0.05], [-0.5, -0.3], [0.5, -0.15], [0.05, -0.55]] as const // prettier-ignore
  return body + dots(drupes.map(([a, b]) => [x + a * radius, y + b * radius] as const), radius * 0.46, '#fff', ' opacity=".3"') // prettier-ignore
}

/** A dried plum on its pick. */
export const plum = (pen: Pen, x: number, y: number): string =>
  place(
    x,
    y,
    -22,
    form(pen, 'M-11 0C-11 -7 -3 -8 2 -7C9 -7 12 -3 11 1C10 7 3 8 -2 7C-8 7 -11 5 -11 0Z', '#3e1a2a') +
      `<path d="M-7 -1C-3 -4 2 -3 7 -1M-5 3C-1 1 3 2 6 3" fill="none" stroke="#7a4a5c" stroke-width="${pen.thin}"${ROUND}/>`,
  )

export function strawberry(pen: Pen, x: number, y: number): string {
  const seeds = pen.detail > 0 ? dots([[-4, 0], [3, 2], [0, -5], [-2, 6], [5, -3]], 1.2, '#f6dc9a') : '' // prettier-ignore
  return place(
    x,
    y,
    14,
    form(pen, 'M-10 -9C-4 -13 4 -13 10 -9C13 -1 6 11 0 15C-6 11 -13 -1 -10 -9Z', '#cf2f3a') +
      form(pen, 'M-8 -10L-3 -7L0 -11L3 -7L8 -10L5 -15L0 -13L-5 -15Z', '#6d9a62') +
      seeds,
  )
}

export function pineapple(pen: Pen, x: number, y: number): string {
  const [outer, inner] = [
    [
      [-34, 26],
      [10, 31],
    ],
    [
      [-12, 33],
      [32, 24],
    ],
  ].map((tufts) =>
    tufts
      .map(([turn = 0, size = 0]) => blade({ x: turn * 0.05, y: 13, size: size + 3, turn }, 0.13))
      .join(''),
  )
  const grain =
    pen.detail > 0
      ? `<path d="M-6.500 -8L-1 11M0 -10V10M6.500 -8L1 11" stroke="#c99b2e" stroke-width="${pen.thin}" fill="none"/>`
      : ''
  return place(
    x,
    y,
    16,
    form(pen, outer ?? '', '#57854f') +
      form(pen, inner ?? '', '#6d9a62') +
      form(pen, 'M-17 -13Q0 -22 17 -13L2 19Q0 21 -2 19Z', '#b98534') +
      `<path d="M-14 -10.500Q0 -17.500 14 -10.500L1.500 16Q0 18 -1.500 16Z" fill="#f0cd5a"/>${grain}`,
  )
}

export const chilli = (pen: Pen, x: number, y: number): string =>
  place(
    x,
    y,
    18,
    form(
      pen,
      'M-4 -15C3 -17 7 -10 6 0C5 11 -2 20 -12 24C-6 16 -5 8 -6 0C-6.500 -6 -7 -12 -4 -15Z',
      '#c0392b',
    ) +
      `<path d="M-1 -15.500C-1 -20 1 -23 5 -25" stroke="#7d9a4c" stroke-width="${n2(Math.max(2.2, pen.unit))}" fill="none"${ROUND}/>`,
  )

export function candiedGinger(pen: Pen, x: number, y: number): string {
  const sugar = pen.detail > 0 ? dots([[-6, 2], [-1, -2], [4, 2.500], [6.500, -2], [-4.500, -3]], 1.7, '#fff4d8', ' opacity=".85"') : '' // prettier-ignore
  return place(
    x,
    y,
    -14,
    `<rect x="-10" y="-6" width="20" height="12" rx="3.4" fill="#dba94a" stroke="${pen.line}" stroke-width="${pen.thin}"/>${sugar}`,
  )
}

/** A long slice that stands along the wall of the glass. */
export function cucumber(pen: Pen, x: number, foot: number, top: number): string {
  const middle = (foot + top) / 2
  const d = `M${at(x - 7, foot)}C${at(x - 12, middle)} ${at(x - 9, top - 8)} ${at(x - 3, top)}C${at(x + 5, top + 3)} ${at(x + 10, top - 8)} ${at(x + 8, middle)}L${at(x + 6, foot)}Z`
  return (
    form(pen, d, '#dfe8bd', pen.middle) +
    `<path d="M${at(x - 3, top)}C${at(x + 5, top + 3)} ${at(x + 10, top - 8)} ${at(x + 8, middle)}L${at(x + 6, foot)}" fill="none" stroke="#5f8a4a" stroke-width="${n2(Math.max(2, pen.unit * 1.2))}"/>`
  )
}

export const cinnamon = (pen: Pen, x: number, y: number): string =>
  place(
    x,
    y,
    24,
    form(pen, 'M-4 40L-4 -30A4 2 0 0 1 4 -30L4 40Z', '#9a5a2c') +
      `<path d="M0 38V-28" stroke="#5e3216" stroke-width="${pen.thin}" fill="none"/>`,
  )

export function coffeeBeans(pen: Pen, level: number): string {
  const bean = `<ellipse rx="6.6" ry="3.2" fill="#2c160b" stroke="#8a5a34" stroke-width="${pen.thin}"/><path d="M-5.6 0Q0 -1.5 5.6 0" fill="none" stroke="#8a5a34" stroke-width="${pen.thin}"/>`
  return place(-8, level - 0.8, -16, bean) + place(8, level - 0.6, 14, bean) + place(0, level + 2.6, 0, bean)
}
