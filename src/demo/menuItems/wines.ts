import type { DemoMenuItem, DemoVariant, Text } from '../types'

/** Wine by the glass of 150 ml and by the bottle. */
export const wines: readonly DemoMenuItem[] = [
  wine(
    'prosecco',
    [29, 145],
    11,
    { pl: 'Prosecco', en: 'Prosecco' },
    { pl: 'extra dry, Treviso; gruszka i biały kwiat', en: 'extra dry, Treviso; pear and white flowers' },
    120,
  ),
  wine(
    'cremant',
    [36, 179],
    12,
    { pl: 'Crémant', en: 'Crémant' },
    { pl: 'brut, Loara; jabłko, chleb, długie bąbelki', en: 'brut, Loire; apple, bread, long bubbles' },
    120,
  ),
  wine(
    'riesling',
    [32, 149],
    12,
    { pl: 'Riesling', en: 'Riesling' },
    {
      pl: 'wytrawny, lubuskie; cytryna i zielone jabłko',
      en: 'dry, Lubusz in western Poland; lemon and green apple',
    },
  ),
  wine(
    'gruner-veltliner',
    [31, 142],
    12.5,
    { pl: 'Grüner Veltliner', en: 'Grüner Veltliner' },
    { pl: 'wytrawny, Morawy; biały pieprz i gruszka', en: 'dry, Moravia; white pepper and pear' },
  ),
  wine(
    'orange-wine',
    [38, 176],
    12.5,
    { pl: 'Wino pomarańczowe', en: 'Orange wine' },
    {
      pl: 'Kachetia; trzy tygodnie na skórkach, herbata i morela',
      en: 'Kakheti; three weeks on the skins, tea and apricot',
    },
  ),
  wine(
    'pinot-noir',
    [36, 168],
    13,
    { pl: 'Pinot noir', en: 'Pinot noir' },
    {
      pl: 'lekki, Wzgórza Trzebnickie; wiśnia i las',
      en: 'light, the Trzebnica Hills of Silesia; cherry and forest',
    },
  ),
  wine(
    'blaufrankisch',
    [34, 156],
    13,
    { pl: 'Blaufränkisch', en: 'Blaufränkisch' },
    {
      pl: 'Burgenland; jeżyna, pieprz, rześka kwasowość',
      en: 'Burgenland; blackberry, pepper, lively acidity',
    },
  ),
]

function wine(
  slug: string,
  [glass, bottle]: [number, number],
  abvPercent: number,
  name: Text,
  description: Text,
  glassMl = 150,
): DemoMenuItem {
  const variants: DemoVariant[] = [
    { label: { pl: 'kieliszek', en: 'glass' }, volumeMl: glassMl, priceCents: glass * 100 },
    { label: { pl: 'butelka', en: 'bottle' }, volumeMl: 750, priceCents: bottle * 100 },
  ]
  return {
    slug,
    kind: 'wine',
    pours: slug,
    name,
    description,
    variants,
    vatPercent: 23,
    abvPercent,
    allergens: ['sulphites'],
    vegan: true,
    alcoholFree: false,
  }
}
