import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import { drawItem } from '@/domain/cocktail/drawing/drawItem'
import type { DrawingTheme } from '@/domain/cocktail/drawing/spec'
import type { Drawing } from '@/queries/shapes/drawing'

type Wanted = {
  /** Height in CSS pixels at which it will be seen. */
  px: number
  /** The ground it will stand on; `auto` follows the reader's system. */
  ground: Exclude<DrawingTheme, 'css'>
  title: string
}

/** Width over height; the same for everything, so that pages can keep its place. */
const ASPECT = 0.8

/** A drawing as a file that stands by itself: with a size, without the page's style sheet. */
export function drawingFile(drawing: Drawing, { px, ground, title }: Wanted): string {
  const options = { px, theme: ground, aspect: ASPECT, title, flat: px < 80 }
  const svg = drawing.of === 'drink' ? drawDrink(drawing.spec, options) : drawItem(drawing.spec, options)
  return svg.replace('<svg ', `<svg width="${Math.round(px * ASPECT)}" height="${px}" `)
}
