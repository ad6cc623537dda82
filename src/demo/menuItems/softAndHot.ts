import type { DemoMenuItem, DemoVariant, Text } from '../types'

/** Free of alcohol and not mixed: water, juice, coffee, tea. */
export const softAndHot: readonly DemoMenuItem[] = [
  drink(
    'soft-drink',
    'woda',
    'still-water',
    { pl: 'Woda', en: 'Water' },
    { pl: 'niegazowana albo gazowana, filtrowana na miejscu', en: 'still or sparkling, filtered here' },
    [{ label: { pl: 'karafka', en: 'carafe' }, volumeMl: 700, priceCents: 900 }],
  ),
  drink(
    'soft-drink',
    'sok-jablkowy',
    'apple-juice',
    { pl: 'Tłoczony sok jabłkowy', en: 'Pressed apple juice' },
    { pl: 'mętny, z jednego sadu', en: 'cloudy, from one orchard' },
    [{ volumeMl: 250, priceCents: 1400 }],
  ),
  drink(
    'soft-drink',
    'piwo-imbirowe',
    'ginger-beer',
    { pl: 'Piwo imbirowe', en: 'Ginger beer' },
    { pl: 'ostre, bez alkoholu', en: 'fiery, no alcohol' },
    [{ volumeMl: 200, priceCents: 1500 }],
  ),
  drink(
    'hot-drink',
    'espresso',
    'espresso',
    { pl: 'Espresso', en: 'Espresso' },
    { pl: 'pojedyncze albo podwójne', en: 'single or double' },
    [
      { label: { pl: 'pojedyncze', en: 'single' }, volumeMl: 30, priceCents: 1000 },
      { label: { pl: 'podwójne', en: 'double' }, volumeMl: 60, priceCents: 1300 },
    ],
  ),
  drink(
    'hot-drink',
    'kawa-przelewowa',
    'filter-coffee',
    { pl: 'Kawa przelewowa', en: 'Filter coffee' },
    { pl: 'jasno palona, dolewka do drugiej w nocy', en: 'light roast, refills until two in the morning' },
    [{ volumeMl: 250, priceCents: 1500 }],
  ),
  drink(
    'hot-drink',
    'czarna-herbata',
    'black-tea',
    { pl: 'Czarna herbata', en: 'Black tea' },
    { pl: 'w dzbanku, z cytryną albo miodem', en: 'by the pot, with lemon or honey' },
    [{ label: { pl: 'dzbanek', en: 'pot' }, volumeMl: 400, priceCents: 1600 }],
  ),
]

function drink(
  kind: 'soft-drink' | 'hot-drink',
  slug: string,
  pours: string,
  name: Text,
  description: Text,
  variants: DemoVariant[],
): DemoMenuItem {
  return {
    slug,
    kind,
    pours,
    name,
    description,
    variants,
    vatPercent: 23,
    abvPercent: 0,
    allergens: [],
    vegan: true,
    alcoholFree: true,
  }
}
