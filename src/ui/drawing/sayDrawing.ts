import { itemDrinkSpec } from '@/domain/cocktail/drawing/drawItem'
import { describeDrawing } from '@/domain/cocktail/drawing/describeDrawing'
import type { GarnishPart } from '@/domain/cocktail/drawing/spec'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Drawing } from '@/queries/shapes/drawing'

/** A drawing in words, for those who cannot see it: glass, colour, layers, ice, foam, bubbles, garnish. */
export function sayDrawing(drawing: Drawing, locale: Locale): string {
  const t = wordsFor(locale, 'drawing')
  const spec = drawing.of === 'drink' ? drawing.spec : itemDrinkSpec(drawing.spec)
  if (!spec) return drawing.spec.name
  const { glass, colour, float, sink, ice, hasFoam, hasBubbles, garnish } = describeDrawing(spec)
  const garnishWords = ({ form, fruit, count }: GarnishPart) =>
    t(`garnish.${form}`, { fruit: fruit ?? 'other', count: count ?? 1 })
  const parts = [
    t(`glass.${glass}`),
    colour && t(`colour.${colour}`),
    float && t('float', { colour: t(`colour.${float}`) }),
    sink && t('sink', { colour: t(`colour.${sink}`) }),
    ice !== 'none' && t(`ice.${ice}`),
    hasFoam && t('foam'),
    hasBubbles && t('bubbles'),
    ...garnish.map(garnishWords),
  ]
  return t('title', { name: spec.name, parts: parts.filter(Boolean).join(', ') })
}
