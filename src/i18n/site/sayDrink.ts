import { describeDrawing } from '@/domain/cocktail/drawing/describeDrawing'
import type { DrinkSpec, GarnishPart } from '@/domain/cocktail/drawing/spec'
import type { Locale } from './locales'
import { wordsFor } from './words'

/** A drawn drink in words, for those who cannot see it: glass, colour, layers, ice, foam, bubbles, steam, garnish. */
export function sayDrink(spec: DrinkSpec, locale: Locale): string {
  const t = wordsFor(locale, 'drawing')
  const { glass, colour, between, float, sink, ice, hasFoam, hasBubbles, hasSteam, garnish } =
    describeDrawing(spec)
  const garnishWords = ({ form, fruit, count }: GarnishPart) =>
    t(`garnish.${form}`, { fruit: fruit ?? 'other', count: count ?? 1 })
  const parts = [
    t(`glass.${glass}`),
    colour && t(`colour.${colour}`),
    ...between.map((layer) => t('layer', { colour: t(`colour.${layer}`) })),
    float && t('float', { colour: t(`colour.${float}`) }),
    sink && t('sink', { colour: t(`colour.${sink}`) }),
    ice !== 'none' && t(`ice.${ice}`),
    hasFoam && t('foam'),
    hasBubbles && t('bubbles'),
    hasSteam && t('steam'),
    ...garnish.map(garnishWords),
  ]
  return t('title', { name: spec.name, parts: parts.filter(Boolean).join(', ') })
}
