import type { DrawingTheme } from '../spec'

/** Flattening of every circle seen from the one place at the bar where all drinks are seen from. */
export const TILT = 0.13

/** The white of light on glass and ice. */
export const LIGHT = '#fffaf0'

/** The line of a drawing on the night and on paper. */
export const DARK_LINE = '#efe6d2'
export const PAPER_LINE = '#3b342a'

/** How heavy the line is and how much it tells at the size in which the drawing will be seen; widths in mm of the drawing. */
export interface Pen {
  line: string
  thick: number
  middle: number
  thin: number
  /** One weight unrounded, from which the parts take their least sizes. */
  unit: number
  /** 0 for an icon, 1 for a list, 2 for a page. */
  detail: 0 | 1 | 2
}

export function penFor(px: number, viewHeight: number, theme: DrawingTheme = 'css'): Pen {
  const pixels = px < 40 ? 1.05 : px < 76 ? 1.15 : px < 160 ? 1.3 : px < 320 ? 1.5 : px < 520 ? 1.8 : 2.3
  const unit = (pixels * viewHeight) / px
  return {
    line: LINES[theme],
    thick: n2(unit),
    middle: n2(unit * 0.66),
    thin: n2(unit * 0.45),
    unit,
    detail: px < 76 ? 0 : px < 300 ? 1 : 2,
  }
}

/** Numbers as short as they may be: a tenth of a millimetre, a hundredth. */
export const n = (value: number): number => Math.round(value * 10) / 10 || 0
export const n2 = (value: number): number => Math.round(value * 100) / 100 || 0

/** A point of the glass in SVG, whose y runs downwards. */
export const at = (x: number, y: number): string => `${n(x)} ${n(-y)}`

export const line = (pen: Pen, d: string, width = pen.thick, opacity = 1, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${pen.line}" stroke-width="${width}"${opacity < 1 ? ` opacity="${opacity}"` : ''}${extra}/>`

/** A filled form with its outline. */
export const form = (pen: Pen, d: string, fill: string, width = pen.thin): string =>
  `<path d="${d}" fill="${fill}" stroke="${pen.line}" stroke-width="${width}" stroke-linejoin="round"/>`

export const place = (x: number, y: number, turn: number, inner: string): string =>
  `<g transform="translate(${at(x, y)})${turn ? ` rotate(${n(turn)})` : ''}">${inner}</g>`

/** Many round dots in one path: strokes of no length with round ends. */
export const dots = (
  points: readonly (readonly [x: number, y: number])[],
  width: number,
  colour: string,
  extra = '',
): string =>
  `<path d="${points.map(([x, y]) => `M${at(x, y)}h0`).join('')}" stroke="${colour}" stroke-width="${n2(width)}" stroke-linecap="round" fill="none"${extra}/>`

export const ROUND = ' stroke-linecap="round"'

const LINES: Record<DrawingTheme, string> = {
  css: 'currentColor',
  auto: 'currentColor',
  dark: DARK_LINE,
  paper: PAPER_LINE,
}
