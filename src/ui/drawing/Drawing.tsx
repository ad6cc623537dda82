import type { DrawOptions } from '@/domain/cocktail/drawing/spec'
import type { Drawing as Drawn } from '@/queries/shapes/drawing'
import { drawn } from './drawn'

type Props = {
  drawing: Drawn
  /** Of the box that the drawing fills; by its height, or by its width where `wide`. */
  className?: string
  wide?: boolean
  options: DrawOptions
}

/** A drink in the place of a photograph. It is decoration unless `options.title` says what it shows. */
export function Drawing({ drawing, className = '', wide = false, options }: Props) {
  return (
    <span
      className={`${wide ? 'drawing-wide' : 'drawing'} block ${className}`}
      dangerouslySetInnerHTML={{ __html: drawn(drawing, options) }}
    />
  )
}
