import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import { drawItem } from '@/domain/cocktail/drawing/drawItem'
import type { DrawOptions } from '@/domain/cocktail/drawing/spec'
import type { Drawing } from '@/queries/shapes/drawing'

/** A long menu three times over; about 3 kB each. */
const most = 500
const drawings = new Map<string, string>()

/**
 * The SVG of a drawing, of a bearable size where no styles come. Equal input gives an equal picture, so the last ones drawn
 * are kept.
 */
export function drawn(drawing: Drawing, options: DrawOptions): string {
  const key = JSON.stringify([drawing, options])
  const svg = drawings.get(key) ?? draw(drawing, options)
  drawings.delete(key)
  drawings.set(key, svg)
  const [oldest] = drawings.keys()
  if (drawings.size > most && oldest !== undefined) drawings.delete(oldest)
  return svg
}

function draw(drawing: Drawing, options: DrawOptions): string {
  const svg = drawing.of === 'drink' ? drawDrink(drawing.spec, options) : drawItem(drawing.spec, options)
  return svg.replace('<svg ', `<svg height="${options.px ?? 240}" `)
}
