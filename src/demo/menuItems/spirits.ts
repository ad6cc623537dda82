import type { DemoMenuItem, Text } from '../types'

/** Neat, 40 ml. Prices in whole złoty. */
export const spirits: readonly DemoMenuItem[] = [
  neat(
    'rye-whiskey',
    28,
    50,
    { pl: 'Żytnia whiskey', en: 'Rye whiskey' },
    { pl: 'pieprz, chleb, suszone owoce', en: 'pepper, bread, dried fruit' },
  ),
  neat(
    'islay-whisky',
    38,
    43,
    { pl: 'Whisky z Islay', en: 'Islay whisky' },
    { pl: 'torf, sól, ognisko', en: 'peat, salt, bonfire' },
  ),
  neat(
    'mezcal',
    33,
    42,
    { pl: 'Mezcal espadín', en: 'Espadín mezcal' },
    { pl: 'dym, agawa, zielona papryka', en: 'smoke, agave, green pepper' },
  ),
  neat(
    'cognac',
    34,
    40,
    { pl: 'Koniak', en: 'Cognac' },
    { pl: 'winogrono, wanilia, skórka pomarańczy', en: 'grape, vanilla, orange peel' },
  ),
  neat(
    'calvados',
    29,
    40,
    { pl: 'Calvados', en: 'Calvados' },
    { pl: 'pieczone jabłko i dąb', en: 'baked apple and oak' },
  ),
  neat(
    'vodka',
    18,
    40,
    { pl: 'Wódka z mrożonej karafki', en: 'Vodka from a frozen carafe' },
    { pl: 'czysta, gęsta od zimna', en: 'clear, thick with cold' },
  ),
]

function neat(pours: string, price: number, abvPercent: number, name: Text, description: Text): DemoMenuItem {
  return {
    slug: `${pours}-40-ml`,
    kind: 'spirit',
    pours,
    name,
    description,
    variants: [{ volumeMl: 40, priceCents: price * 100 }],
    vatPercent: 23,
    abvPercent,
    allergens: [],
    vegan: true,
    alcoholFree: false,
  }
}
