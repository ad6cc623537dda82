import type { Citrus } from '../spec'
import { form, n, n2, place } from '../svg/pen'
import type { Pen } from '../svg/pen'

/** Rind, pith, flesh. */
const FRUIT: Record<Citrus, readonly [rind: string, pith: string, flesh: string]> = {
  lemon: ['#e4bd3c', '#f3e3a1', '#ecd06a'],
  orange: ['#dc7d2c', '#f3d3a0', '#e99a48'],
  lime: ['#6f9a45', '#e3ebbd', '#a9c46a'],
  grapefruit: ['#e0985a', '#f5dcc0', '#e58a78'],
}

export function wheel(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  fruit: Citrus,
  half: boolean,
  turn: number,
): string {
  const [rind, pith, flesh] = FRUIT[fruit]
  const disc = (r: number): string =>
    half
      ? `M${n(-r)} 0A${n(r)} ${n(r)} 0 0 1 ${n(r)} 0Z`
      : `M${n(-r)} 0A${n(r)} ${n(r)} 0 0 1 ${n(r)} 0A${n(r)} ${n(r)} 0 0 1 ${n(-r)} 0Z`
  const segments = half ? (pen.detail === 0 ? 3 : 5) : pen.detail === 0 ? 6 : 8
  const inner = radius * 0.76
  const point = (r: number, angle: number): string => `${n(Math.cos(angle) * r)} ${n(Math.sin(angle) * r)}`
  const pulp = Array.from({ length: segments }, (_, index) => {
    const [from, to] = [0.09, 0.91].map(
      (share) => Math.PI + ((half ? Math.PI : Math.PI * 2) * (index + share)) / segments,
    ) as [number, number]
    return `M${point(radius * 0.13, (from + to) / 2)}L${point(inner, from)}A${n(inner)} ${n(inner)} 0 0 1 ${point(inner, to)}Z`
  }).join('')
  return place(
    x,
    y,
    turn,
    form(pen, disc(radius), rind) +
      `<path d="${disc(radius * 0.87)}" fill="${pith}"/><path d="${pulp}" fill="${flesh}" stroke="${flesh}" stroke-width="${n2(radius * 0.05)}" stroke-linejoin="round"/>`,
  )
}

export function wedge(pen: Pen, x: number, y: number, size: number, fruit: Citrus, turn: number): string {
  const [rind, pith, flesh] = FRUIT[fruit]
  const boat = (side: number, keel: number, deck: number, lift = 0): string =>
    `M${n(-size * side)} ${n(lift)}Q0 ${n(size * keel)} ${n(size * side)} ${n(lift)}Q0 ${n(-size * deck)} ${n(-size * side)} ${n(lift)}Z`
  return place(
    x,
    y,
    turn,
    form(pen, boat(1, 1.35, 0.28), rind) +
      `<path d="${boat(0.88, 0.98, 0.24)}" fill="${pith}"/><path d="${boat(0.74, 0.74, 0.16, size * 0.03)}" fill="${flesh}"/>`,
  )
}

/** A strip of peel that hangs in the glass from the rim, as in a horse's neck. */
export function ribbon(pen: Pen, d: string, fruit: Citrus, width: number): string {
  const [rind, pith] = FRUIT[fruit]
  const glint = `<path d="${d}" stroke="${pith}" stroke-opacity=".75" stroke-width="${n2(width * 0.22)}" transform="translate(${n2(-width * 0.22)} ${n2(width * 0.1)})"/>`
  return `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${outlined(pen, d, width, rind)}${glint}</g>`
}

/** A twist of peel over the rim: a flat strip that turns once and shows its pith; at icon size a bold comma of colour. */
export function twist(pen: Pen, x: number, y: number, fruit: Citrus, flip: 1 | -1, size = 1): string {
  const [rind, pith] = FRUIT[fruit]
  const strip = (scale: number, inner: string): string =>
    `<g transform="translate(${n(x)} ${n(-y)}) scale(${n2(flip * scale)} ${n2(scale)})">${inner}</g>`
  if (pen.detail === 0) {
    const width = Math.max(6, pen.unit * 1.35)
    const glint = `<path d="M-7.5 -2C-4 -11 7 -12 9 -3" stroke="${pith}" stroke-width="${n2(width * 0.3)}" transform="translate(-.8 1)"/>`
    return strip(1, `<g fill="none" stroke-linecap="round">${outlined(pen, COMMA, width, rind)}${glint}</g>`)
  }
  const glint =
    pen.detail > 1
      ? `<path d="M-4.5 1C-3 -6 4 -8 8 -3M2 25C4 28 7 28 9 27.5" fill="none" stroke="${pith}" stroke-opacity=".7" stroke-width="${pen.thin}" stroke-linecap="round"/>`
      : ''
  return strip(size * 1.12, form(pen, PEEL.pith, pith) + form(pen, PEEL.rind, rind) + glint)
}

const COMMA = 'M-9 3C-8 -12 8 -15 10 -3C12 9 1 12 1 20C1 26 7 28 11 24'

/** The strip lies over the rim, turns at its narrowest and swings out in a tail. */
const PEEL = {
  rind: 'M-7 14C-13 1 -7 -11 3 -11C11 -11 14 -3 11.5 8C10 2 7.500 -3 3 -2.500C-2 -2 -5 4 -7 14ZM0 20C-2 30 8 35 15 26C11 27.500 4 27 0 20Z',
  pith: 'M11.5 8C3 8 -2.500 12 0 20C3.500 15.500 9 16 11.5 8Z',
} as const

const outlined = (pen: Pen, d: string, width: number, colour: string): string =>
  `<path d="${d}" stroke="${pen.line}" stroke-width="${n2(width + pen.thin * 1.8)}"/><path d="${d}" stroke="${colour}" stroke-width="${n2(width)}"/>`
