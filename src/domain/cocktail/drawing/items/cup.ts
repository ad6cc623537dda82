import { blend } from '../colour/oklab'
import { plainWords } from '../plainWords'
import type { DrawOptions } from '../spec'
import { halfRound } from '../svg/contour'
import { frameFor } from '../svg/frame'
import { at, line, n, n2, penFor, ROUND, TILT } from '../svg/pen'
import type { Pen } from '../svg/pen'
import { svgElement } from '../svg/svgElement'

const PORCELAIN = ['#e9dfcb', '#fbf6ea', '#cfc3aa'] as const
/** Coffee as it lies in the cup, and how much milk is on it (0 to 1). */
const COFFEES: readonly (readonly [RegExp, colour: string, milk: number])[] = [
  [/cappuccino|flat white|latte|cortado|mleczn|macchiato/, '#a8703e', 0.75],
  [/cocoa|kakao|chocolate|czekolad/, '#5a2f1a', 0.15],
  [/espresso|ristretto|doppio/, '#8a5426', 0],
  [/matcha/, '#9db06a', 0.6],
]

/** Coffee in a cup on its saucer, steam over it. */
export function drawCup(name: string, options: DrawOptions, id: string, colour?: string | null): string {
  const words = plainWords(name)
  const [, usual, milk] = COFFEES.find(([pattern]) => pattern.test(words)) ?? [undefined, '#4a260f', 0]
  const small = /espresso|ristretto|macchiato|doppio/.test(words)
  const [radius, height] = small ? [29, 50] : [41, 62]
  const frame = frameFor({ height: height + 58, width: 2 * (radius + 26) + 20, middle: 4 }, options)
  const pen = penFor(options.px ?? 240, frame.height, options.theme)
  const drink = colour ?? usual
  const defs = [
    `<linearGradient id="${id}p">${PORCELAIN.map((tone, index) => `<stop offset="${[0.05, 0.35, 1][index] ?? 1}" stop-color="${tone}"/>`).join('')}</linearGradient>`,
  ]
  const content =
    saucer(pen, radius + 24, id) +
    handle(pen, radius, height) +
    body(pen, radius, height, id) +
    surface(pen, radius, height, drink, milk) +
    steam(pen, height)
  return svgElement({ viewBox: frame.viewBox, defs, content, colour: drink }, options)
}

const saucer = (pen: Pen, radius: number, id: string): string =>
  `<ellipse cy="-5" rx="${radius}" ry="${n(radius * TILT * 1.1)}" fill="url(#${id}p)" stroke="${pen.line}" stroke-width="${pen.thick}"/>` +
  `<ellipse cy="-6" rx="${n(radius * 0.55)}" ry="${n(radius * 0.55 * TILT)}" fill="none" stroke="${pen.line}" stroke-width="${pen.thin}" opacity=".4"/>`

function body(pen: Pen, radius: number, height: number, id: string): string {
  const foot = radius * 0.52
  const d = `M${at(-radius, height)}C${at(-radius, height * 0.45)} ${at(-radius * 0.72, 14)} ${at(-foot, 9)}${halfRound(foot, 0, foot, 9)}C${at(radius * 0.72, 14)} ${at(radius, height * 0.45)} ${at(radius, height)}${halfRound(radius, 1, -radius, height)}Z`
  return `<path d="${d}" fill="url(#${id}p)" stroke="${pen.line}" stroke-width="${pen.thick}" stroke-linejoin="round"/>`
}

function handle(pen: Pen, radius: number, height: number): string {
  const d = `M${at(radius - 1, height - 10)}C${at(radius + 20, height - 4)} ${at(radius + 18, height * 0.32)} ${at(radius * 0.78, height * 0.34)}`
  return (
    line(pen, d, n2(5.5 + pen.thick * 2), 1, ROUND) +
    `<path d="${d}" fill="none" stroke="${PORCELAIN[0]}" stroke-width="5.5"${ROUND}/>`
  )
}

/** The mouth of the cup, the coffee a finger under it, and a heart of milk where there is milk. */
function surface(pen: Pen, radius: number, height: number, colour: string, milk: number): string {
  const oval = (share: number, fill: string, y = height): string =>
    `<ellipse cy="${n(-y)}" rx="${n(radius * share)}" ry="${n(radius * share * TILT)}" fill="${fill}"/>`
  const heart = `M${at(0, height - 4.5)}C${at(-14, height - 1)} ${at(-16, height + 3)} ${at(-6, height + 3)}Q${at(-1, height + 3)} ${at(0, height + 1)}Q${at(1, height + 3)} ${at(6, height + 3)}C${at(16, height + 3)} ${at(14, height - 1)} ${at(0, height - 4.5)}Z`
  const rim = `<ellipse cy="${-height}" rx="${radius}" ry="${n(radius * TILT)}" fill="none" stroke="${pen.line}" stroke-width="${pen.middle}"/>`
  return (
    oval(1, PORCELAIN[2]) +
    oval(0.9, blend(colour, '#f3dfbd', milk * 0.35)) +
    (milk > 0.3 ? `<path d="${heart}" fill="#f7ead2"/>` : oval(0.72, blend(colour, '#1a0c05', 0.25))) +
    rim
  )
}

const steam = (pen: Pen, height: number): string =>
  [-9, 5]
    .map((x, index) =>
      line(pen, `M${at(x, height + 12 + index * 3)}c-6 -7 6 -11 0 -18`, pen.middle, 0.5, ROUND),
    )
    .join('')
