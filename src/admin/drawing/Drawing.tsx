import { drawDrink } from '@/domain/cocktail/drawing/drawDrink'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'

type Props = {
  drink: DrinkSpec
  /** Height in pixels at which it is seen: weight of line and detail follow it. */
  px: number
  /** What a screen reader says; left out where the name stands beside it. */
  title?: string
}

/** A drink drawn from its recipe. The SVG is ours, made from numbers and escaped names only. */
export const Drawing = ({ drink, px, title }: Props) => (
  <span
    className="drawing"
    style={{ height: px }}
    dangerouslySetInnerHTML={{ __html: drawDrink(drink, { px, title, flat: px < 80 }) }}
  />
)
