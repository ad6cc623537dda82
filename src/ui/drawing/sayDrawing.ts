import { itemDrinkSpec } from '@/domain/cocktail/drawing/drawItem'
import type { Locale } from '@/i18n/site/locales'
import { sayDrink } from '@/i18n/site/sayDrink'
import type { Drawing } from '@/queries/shapes/drawing'

/** A drawing in words, for those who cannot see it. What is no drink is called by its name. */
export function sayDrawing(drawing: Drawing, locale: Locale): string {
  const spec = drawing.of === 'drink' ? drawing.spec : itemDrinkSpec(drawing.spec)
  return spec ? sayDrink(spec, locale) : drawing.spec.name
}
