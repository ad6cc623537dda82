import { leaf } from '../parts/herbs'
import { plainWords } from '../plainWords'
import { seededRandom } from '../seededRandom'
import type { DrawOptions } from '../spec'
import { halfRound } from '../svg/contour'
import { frameFor } from '../svg/frame'
import { at, form, line, n, n2, penFor, place, ROUND, TILT } from '../svg/pen'
import type { Pen } from '../svg/pen'
import { svgElement } from '../svg/svgElement'

interface Dish {
  on: 'bowl' | 'board' | 'plate'
  colour: string
  draw: (pen: Pen, random: () => number) => string
}

/** Food as a bar serves it: small things in a bowl, cold things on a board, the rest on a plate. */
export function drawPlate(name: string, options: DrawOptions, id: string): string {
  const words = plainWords(name)
  const dish = DISHES.find(([pattern]) => pattern.test(words))?.[1] ?? PLAIN
  const frame = frameFor({ height: 92, width: 152 }, options)
  const pen = penFor(options.px ?? 240, frame.height, options.theme)
  const random = seededRandom(words)
  const defs = [
    `<linearGradient id="${id}p"><stop offset=".05" stop-color="#e9dfcb"/><stop offset=".35" stop-color="#fbf6ea"/><stop offset="1" stop-color="#cfc3aa"/></linearGradient>`,
  ]
  return svgElement(
    {
      viewBox: frame.viewBox,
      defs,
      content: SERVE[dish.on](pen, `url(#${id}p)`, dish.draw(pen, random)),
      colour: dish.colour,
    },
    options,
  )
}

const SERVE: Record<Dish['on'], (pen: Pen, porcelain: string, food: string) => string> = {
  bowl: (pen, porcelain, food) => {
    const d = `M${at(-50, 40)}C${at(-48, 16)} ${at(-30, 6)} ${at(-20, 5)}${halfRound(20, 0, 20, 5)}C${at(30, 6)} ${at(48, 16)} ${at(50, 40)}${halfRound(50, 0, -50, 40).replace('0 0 0', '0 0 1')}Z`
    return `<ellipse cy="-40" rx="50" ry="6.5" fill="#b9ab8e"/>${food}<path d="${d}" fill="${porcelain}" stroke="${pen.line}" stroke-width="${pen.thick}" stroke-linejoin="round"/>${line(pen, `M${at(-50, 40)}${halfRound(50, 1, 50, 40)}`, pen.middle, 0.5)}`
  },
  board: (pen, _porcelain, food) =>
    form(
      pen,
      `M${at(-66, 14)}L${at(66, 14)}Q${at(70, 9)} ${at(66, 4)}L${at(-66, 4)}Q${at(-70, 9)} ${at(-66, 14)}Z`,
      '#8a5a34',
      pen.thick,
    ) +
    line(pen, `M${at(-60, 9)}C${at(-20, 11)} ${at(10, 7)} ${at(58, 9)}`, pen.thin, 0.4) +
    food,
  plate: (pen, porcelain, food) =>
    `<ellipse cy="-8" rx="70" ry="9.5" fill="${porcelain}" stroke="${pen.line}" stroke-width="${pen.thick}"/><ellipse cy="-10" rx="46" ry="5" fill="none" stroke="${pen.line}" stroke-width="${pen.thin}" opacity=".4"/>${food}`,
}

/** A heap of things of one kind, the farther ones first. */
const heap = (
  count: number,
  spread: number,
  foot: number,
  height: number,
  draw: (x: number, y: number, turn: number) => string,
  random: () => number,
): string =>
  Array.from({ length: count }, (_, index) => {
    const row = 1 - index / count
    const x = (((index * 0.618) % 1) * 2 - 1) * spread * (1 - row * 0.45)
    return draw(x + (random() - 0.5) * 5, foot + height * row + random() * 2, (random() - 0.5) * 70)
  }).join('')

const oval = (pen: Pen, rx: number, ry: number, fill: string): string =>
  `<ellipse rx="${rx}" ry="${ry}" fill="${fill}" stroke="${pen.line}" stroke-width="${pen.thin}"/>`

const olives: Dish = {
  on: 'bowl', colour: '#93a04c',
  draw: (pen, random) => heap(13, 38, 38, 13, (x, y, turn) => place(x, y, turn, oval(pen, 8.5, 7, x % 2 > 0.6 ? '#6b7a36' : '#93a04c') + '<circle cx="5.5" r="2" fill="#b4483f"/>'), random),
} // prettier-ignore
const nuts: Dish = {
  on: 'bowl', colour: '#b87a3e',
  draw: (pen, random) => heap(20, 40, 38, 13, (x, y, turn) => place(x, y, turn, form(pen, 'M-8 0Q-3 -6 8 0Q-3 6 -8 0Z', turn > 0 ? '#b87a3e' : '#cf9a58')), random),
} // prettier-ignore
const chips: Dish = {
  on: 'bowl', colour: '#e2b04a',
  draw: (pen, random) => heap(13, 34, 42, 8, (x, y, turn) => place(x, y, turn * 0.6 + x, `<rect x="-3.500" y="-34" width="7" height="40" rx="1.5" fill="${turn > 0 ? '#e9bd5c' : '#dba944'}" stroke="${pen.line}" stroke-width="${pen.thin}"/>`), random),
} // prettier-ignore
const pickles: Dish = {
  on: 'bowl', colour: '#8fa04c',
  draw: (pen, random) => heap(10, 34, 38, 14, (x, y, turn) => place(x, y, turn, `<rect x="-15" y="-5" width="30" height="10" rx="5" fill="${turn > 0 ? '#7d9346' : '#9aaa5c'}" stroke="${pen.line}" stroke-width="${pen.thin}"/>`), random),
} // prettier-ignore
const cheese: Dish = {
  on: 'board', colour: '#ecc66a',
  draw: (pen) =>
    form(pen, `M${at(-52, 14)}L${at(-52, 40)}L${at(-6, 34)}L${at(-6, 14)}Z`, '#ecc66a', pen.middle) +
    form(pen, `M${at(-52, 40)}L${at(-30, 48)}L${at(-6, 34)}Z`, '#f4dc98', pen.middle) +
    `<g fill="#d3a544"><circle cx="-40" cy="-26" r="3.4"/><circle cx="-26" cy="-20" r="2.600"/><circle cx="-17" cy="-27" r="2"/></g>` +
    [0, 1, 2, 3, 4].map((index) => place(22 + (index % 3) * 12 + (index > 2 ? 6 : 0), index > 2 ? 29 : 20, 0, oval(pen, 6.4, 6.4, index % 2 ? '#5b2744' : '#6f3153'))).join(''),
} // prettier-ignore
const charcuterie: Dish = {
  on: 'board', colour: '#b4483f',
  draw: (pen) =>
    [0, 1, 2, 3, 4].map((index) => place(-46 + index * 13, 27 - index * 0.6, 0, `<circle r="13" fill="#b4483f" stroke="${pen.line}" stroke-width="${pen.thin}"/><g fill="#e9b8a4"><circle cx="-4" cy="-4" r="1.800"/><circle cx="4" cy="-1" r="1.500"/><circle cx="-1" cy="5" r="1.600"/></g>`)).join('') +
    form(pen, `M${at(26, 14)}Q${at(24, 34)} ${at(42, 35)}Q${at(60, 34)} ${at(58, 14)}Z`, '#cf9a58', pen.middle),
} // prettier-ignore
const bread: Dish = {
  on: 'board', colour: '#cf9a58',
  draw: (pen) =>
    [-44, -22, 0].map((x) => form(pen, `M${at(x - 14, 14)}C${at(x - 20, 34)} ${at(x - 8, 46)} ${at(x + 4, 42)}C${at(x + 18, 40)} ${at(x + 20, 26)} ${at(x + 16, 14)}Z`, '#e6c48c', pen.middle) + line(pen, `M${at(x - 8, 20)}C${at(x - 10, 32)} ${at(x - 2, 37)} ${at(x + 5, 35)}`, pen.thin, 0.4)).join('') +
    form(pen, `M${at(32, 14)}L${at(32, 27)}L${at(58, 27)}L${at(58, 14)}Z`, '#f4dc98', pen.middle),
} // prettier-ignore
const cake: Dish = {
  on: 'plate', colour: '#5a2f1a',
  draw: (pen) => {
    const wall = `M${at(-38, 10)}L${at(-38, 44)}L${at(36, 36)}L${at(36, 8)}Z`
    return form(pen, wall, '#7a4526', pen.thick) + form(pen, `M${at(-38, 44)}L${at(-10, 53)}L${at(36, 36)}Z`, '#4a2613', pen.thick) + `<path d="M${at(-38, 28)}L${at(36, 23)}" stroke="#f0dcb8" stroke-width="${n2(Math.max(3.4, pen.unit))}"/>` + leaf(pen, -4, 47, 15, 42) + place(-8, 51, 0, oval(pen, 6, 6, '#b3223f'))
  },
} // prettier-ignore
const tartare: Dish = {
  on: 'plate', colour: '#a83a34',
  draw: (pen) =>
    form(pen, `M${at(-32, 10)}L${at(-32, 28)}${halfRound(32, 1, 32, 28)}L${at(32, 10)}${halfRound(32, 0, -32, 10).replace('0 0 0', '0 0 1')}Z`, '#a83a34', pen.thick) +
    `<ellipse cy="-28" rx="32" ry="4.200" fill="#bb4c42" stroke="${pen.line}" stroke-width="${pen.thin}"/><circle cy="-32" r="8" fill="#f2b42a" stroke="${pen.line}" stroke-width="${pen.thin}"/>` + leaf(pen, 22, 30, 16, 30, 2),
} // prettier-ignore
const oysters: Dish = {
  on: 'plate', colour: '#b9b6a8',
  draw: (pen) => [-38, 0, 38].map((x) => form(pen, `M${at(x - 19, 14)}C${at(x - 20, 28)} ${at(x - 4, 34)} ${at(x + 8, 30)}C${at(x + 20, 27)} ${at(x + 22, 14)} ${at(x + 8, 10)}C${at(x - 4, 7)} ${at(x - 16, 8)} ${at(x - 19, 14)}Z`, '#8d8a7c', pen.middle) + `<ellipse cx="${x + 1}" cy="-19" rx="13" ry="7" fill="#e6e2d2"/><ellipse cx="${x + 2}" cy="-19" rx="7.500" ry="4" fill="#c9c2ae"/>`).join(''),
} // prettier-ignore
const dumplings: Dish = {
  on: 'plate', colour: '#ecdcb8',
  draw: (pen) =>
    [[-32, 12], [30, 13], [-2, 17]].map(([x = 0, y = 0], index) => {
      const d = 'M-24 0C-22 -20 22 -20 24 0C12 5 -12 5 -24 0Z'
      const crimps = pen.detail > 0 ? `<path d="M-17 -1L-16 -6M-9 1L-8.500 -4M0 1.500V-3.500M9 1L8.500 -4M17 -1L16 -6" fill="none" stroke="${pen.line}" stroke-width="${pen.thin}" opacity=".6"/>` : ''
      return place(x, y, [-4, 5, 0][index] ?? 0, form(pen, d, index === 2 ? '#f0e2c2' : '#e6d3a8', pen.middle) + crimps)
    }).join('') + leaf(pen, 4, 31, 13, 50, 1),
} // prettier-ignore
const herring: Dish = {
  on: 'plate', colour: '#9aa6a8',
  draw: (pen) =>
    [-30, 0, 30].map((x, index) => place(x, 14, -14, form(pen, 'M-14 6C-15 -6 -8 -13 2 -13L13 -11C15 -2 12 5 8 8Z', index % 2 ? '#aab4b4' : '#8f9ca0', pen.middle) + `<path d="M-9 4C-9 -4 -4 -8 4 -9" fill="none" stroke="#e8ecea" stroke-width="${pen.thin}"/>`)).join('') +
    [-16, 14].map((x) => place(x, 24, 0, `<ellipse rx="10" ry="4" fill="none" stroke="#8a3a6a" stroke-width="${n2(Math.max(2, pen.unit))}"/>`)).join(''),
} // prettier-ignore
/** Anything else: a mound with a leaf, and its sauce. */
const PLAIN: Dish = {
  on: 'plate', colour: '#cf9a58',
  draw: (pen) =>
    `<path d="M${at(-44, 10)}Q${at(-10, 3)} ${at(46, 11)}" fill="none" stroke="#b4602a" stroke-width="4"${ROUND}/>` +
    form(pen, `M${at(-30, 12)}C${at(-30, 32)} ${at(-14, 42)} ${at(2, 41)}C${at(20, 40)} ${at(32, 28)} ${at(32, 12)}Q${at(0, n(12 - 32 * TILT))} ${at(-30, 12)}Z`, '#cf9a58', pen.thick) + leaf(pen, 0, 39, 20, -24) + leaf(pen, 2, 39, 18, 26, 2),
} // prettier-ignore

const DISHES: readonly (readonly [RegExp, Dish])[] = [
  [/olive|oliw/, olives],
  [/\bnuts?\b|almond|orzech|orzesz|migdal|pistac|nerkow/, nuts],
  [/chips|fries|frytk|crisps|talark/, chips],
  [/pickle|kiszon|ogork|gherkin/, pickles],
  [/cheese(?!cake)|\bsery?\b|serow|burrat/, cheese],
  [/charcut|ham\b|salami|wedlin|szynk|cold cut|prosciutto/, charcuterie],
  [/bread|toast|focacc|chleb|pieczyw|tost|grzank|kanapk|sandwich/, bread],
  [
    /cake|brownie|ciast|sernik|tart\b|dessert|deser|szarlot|jablecznik|\bpie\b|chocolate|czekolad|tiramisu/,
    cake,
  ],
  [/tatar|tartar/, tartare],
  [/oyster|ostryg/, oysters],
  [/pierog|dumpling|gyoza|dim sum/, dumplings],
  [/herring|sledz|fish|\bryb|losos|salmon|anchov|sardyn/, herring],
]
