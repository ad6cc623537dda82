import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import { drawItem } from '@/domain/cocktail/drawing/drawItem'
import type { DrawOptions } from '@/domain/cocktail/drawing/spec'
import type { Drawing as Drawn } from '@/queries/shapes/drawing'

type Props = {
  drawing: Drawn
  /** Of the box that the drawing fills; by its height, or by its width where `wide`. */
  className?: string
  wide?: boolean
  options: DrawOptions
}

/** A drink in the place of a photograph. It is decoration unless `options.title` says what it shows. */
export function Drawing({ drawing, className = '', wide = false, options }: Props) {
  const svg = drawing.of === 'drink' ? drawDrink(drawing.spec, options) : drawItem(drawing.spec, options)
  return (
    <span
      className={`${wide ? 'drawing-wide' : 'drawing'} block ${className}`}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
