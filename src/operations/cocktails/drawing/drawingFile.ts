import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import type { DrawingTheme, DrinkSpec } from '@/domain/cocktail/drawing/spec'

type Wanted = {
  /** Height in CSS pixels at which it will be seen. */
  px: number
  /** The ground it will stand on; `auto` follows the reader's system. */
  ground: Exclude<DrawingTheme, 'css'>
  title: string
}

/** Width over height; the same for every drink, so that pages can keep its place. */
const ASPECT = 0.8

/** A drawing as a file that stands by itself: with a size, without the page's style sheet. */
export const drawingFile = (spec: DrinkSpec, { px, ground, title }: Wanted): string =>
  drawDrink(spec, { px, theme: ground, aspect: ASPECT, title, flat: px < 80 }).replace(
    '<svg ',
    `<svg width="${Math.round(px * ASPECT)}" height="${px}" `,
  )
