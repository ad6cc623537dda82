import { escapeAttribute } from '@/domain/cocktail/drawing/svg/svgElement'

/** One square of a sheet: a finished drawing and what stands under it. */
export type Square = { svg: string; label: string }

type Sheet = {
  /** Pixels of one drawing, across and down. */
  across: number
  down: number
  columns: number
  ground: 'dark' | 'paper'
}

const GROUNDS = { dark: ['#0e1110', '#b9b09c'], paper: ['#f6f1e6', '#5a5142'] } as const

/** Drawings side by side with their names, as one SVG. */
export function contactSheet(squares: readonly Square[], { across, down, columns, ground }: Sheet): string {
  const [paper, ink] = GROUNDS[ground]
  const words = across < 100 ? 8 : 15
  const [wide, high] = [across + (across < 100 ? 24 : 8), down + words * 1.9]
  const [width, height] = [columns * wide, Math.ceil(squares.length / columns) * high + 6]
  const placed = squares.map(({ svg, label }, index) => {
    const [x, y] = [(index % columns) * wide + (wide - across) / 2, Math.floor(index / columns) * high + 4]
    const drawing = svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${across}" height="${down}" `)
    return `${drawing}<text x="${x + across / 2}" y="${y + down + words * 1.2}">${escapeAttribute(label)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans, sans-serif" font-size="${words}" fill="${ink}" text-anchor="middle"><rect width="100%" height="100%" fill="${paper}"/>${placed.join('')}</svg>`
}
