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

/** A twist of peel hooked over the rim: a corkscrew that narrows as it falls, rind in front and pith behind; fewer turns at icon size. */
export function twist(pen: Pen, x: number, y: number, fruit: Citrus, flip: 1 | -1, size = 1): string {
  const [rind, pith] = FRUIT[fruit]
  const isIcon = pen.detail === 0
  const scale = size * (isIcon ? 1.24 : 1.16)
  const width = isIcon ? 4.6 : 4.1
  const { back, front } = isIcon ? corkscrew(2, 6.2) : corkscrew(3, 5)
  const glint =
    pen.detail > 1
      ? `<path d="${front}" stroke="${pith}" stroke-opacity=".5" stroke-width=".7" transform="translate(0 -1.3)"/>`
      : ''
  return (
    `<g transform="translate(${n(x)} ${n(-y)}) scale(${n2(flip * scale)} ${n2(scale)}) translate(6 -3) rotate(-10)" fill="none" stroke-linecap="round" stroke-linejoin="round">` +
    `${outlined(pen, back, width * 0.78, pith)}${outlined(pen, front, width, rind)}${glint}</g>`
  )
}

/** Half turns of a ribbon that fall by `rise` mm each: one path for those behind, one for those in front, the hook over the rim first. */
function corkscrew(turns: number, rise: number): { back: string; front: string } {
  const reach = (turn: number): number => 8.6 - turn * 1.6
  let front = `M-14 9C-16 -7 -9 -11 ${n(-reach(0))} 0`
  let back = ''
  for (let turn = 0; turn < turns; turn++) {
    const [r, next, y] = [reach(turn), reach(turn + 1), turn * rise * 2]
    const isLast = turn === turns - 1
    front += `${turn === 0 ? '' : `M${n(-r)} ${n(y)}`}C${n(-r)} ${n(y + 6)} ${n(r)} ${n(y + rise + 5)} ${n(isLast ? r * 0.8 : r)} ${n(y + rise)}`
    if (!isLast)
      back += `M${n(r)} ${n(y + rise)}C${n(r)} ${n(y + rise - 3)} ${n(-next)} ${n(y + rise * 2 - 4)} ${n(-next)} ${n(y + rise * 2)}`
  }
  return { back, front }
}

/** Fine enough that an icon stays a ribbon and does not become a knot. */
const outlined = (pen: Pen, d: string, width: number, colour: string): string =>
  `<path d="${d}" stroke="${pen.line}" stroke-width="${n2(width + pen.thin * (pen.detail === 0 ? 0.7 : 1.8))}"/><path d="${d}" stroke="${colour}" stroke-width="${n2(width)}"/>`
