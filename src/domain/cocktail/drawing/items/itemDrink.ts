import { plainWords } from '../plainWords'
import type { DrinkPart, DrinkSpec } from '../spec'

/** Something sold that is no cocktail but is drunk from a glass. */
export interface ItemToPour {
  name: string
  /** Further words that say what it is: grape, style, colour, maker. */
  style?: string | null
  /** `#rrggbb` */
  colour?: string | null
  amountMl?: number | null
}

export type PouredKind = 'wine' | 'beer' | 'spirit' | 'soft-drink' | 'tea'

/** The drawing of a drink with one ingredient: in its own glass, in the colour its name tells. */
export function itemDrink(kind: PouredKind, item: ItemToPour): DrinkSpec {
  const words = plainWords(`${item.name} ${item.style ?? ''}`)
  const spec = POURS[kind](words)
  const [main, ...others] = spec.ingredients
  if (!main) return { ...spec, name: item.name }
  const part: DrinkPart = {
    ...main,
    amountMl: item.amountMl ?? main.amountMl,
    ...(item.colour ? { colour: item.colour } : {}),
  }
  return { ...spec, name: item.name, ingredients: [part, ...others] }
}

type Look = readonly [pattern: RegExp, colour: string, cloudiness?: number]
type Poured = Omit<DrinkSpec, 'name'>

const neat = { method: 'pour', ice: 'none' } as const

const POURS: Record<PouredKind, (words: string) => Poured> = {
  wine: (words) =>
    /spark|musuj|prosecco|cava|champ|szampan|cremant|brut|pet nat|sekt/.test(words)
      ? {
          ...neat,
          glass: 'flute',
          ingredients: [{ ...look(words, WINES, '#f0da8c'), name: 'sparkling wine', amountMl: 110 }],
        }
      : {
          ...neat,
          glass: /port|sherry|tokaj|madeira|vermouth|wermut/.test(words) ? 'nick-and-nora' : 'wine',
          ingredients: [
            {
              ...look(words, WINES, '#eee09a'),
              name: 'wine',
              amountMl: /port|sherry|tokaj/.test(words) ? 75 : 150,
            },
          ],
        },
  beer: (words) => ({
    ...neat,
    glass: 'beer',
    foam: 19,
    ingredients: [
      { ...look(words, BEERS, '#e0a32a'), name: 'beer', amountMl: 500, stage: 'top', fill: true },
    ],
  }),
  spirit: (words) => ({
    ...neat,
    glass: glassOfSpirit(words),
    ingredients: [{ name: words, amountMl: /shot|wodk|vodka/.test(words) ? 40 : 50 }],
  }),
  'soft-drink': softDrink,
  tea: (words) => ({
    ...neat,
    glass: 'punch-cup',
    hot: true,
    ingredients: [{ ...look(words, TEAS, '#b4601e'), name: 'tea', amountMl: 200 }],
  }),
}

function softDrink(words: string): Poured {
  const part = { ...look(words, SOFT, '#f2ecc8', 0.12), amountMl: 250, fill: true, stage: 'top' } as const
  if (/water|woda/.test(words) && !/tonic|sparkling|\bgazowan|soda/.test(words))
    return { ...neat, glass: 'highball', ingredients: [{ ...part, name: 'water' }] }
  const still = /juice|\bsok\b|kompot|iced tea|ice tea|herbata|kombucha|milk|mleko/.test(words)
  const garnish = /water|woda|juice|\bsok\b/.test(words)
    ? null
    : /lemon|cytryn|tea|herbata|cola|tonic/.test(words)
      ? 'lemon wheel'
      : null
  return {
    method: 'build',
    ice: 'cubes',
    glass: 'highball',
    garnish,
    ingredients: [{ ...part, name: still ? 'juice' : 'soda' }],
  }
}

const glassOfSpirit = (words: string): string =>
  /vodka|wodk|shot|tequila blanco|nalewk/.test(words)
    ? 'shot'
    : /cognac|koniak|armagnac|brandy|calvados|grappa|okowit|eau de vie|amaro|likier|liqueur/.test(words)
      ? 'snifter'
      : 'old-fashioned'

function look(
  words: string,
  looks: readonly Look[],
  otherwise: string,
  cloud = 0,
): Pick<DrinkPart, 'colour' | 'cloudiness'> {
  const [, colour, cloudiness] = looks.find(([pattern]) => pattern.test(words)) ?? [
    undefined,
    otherwise,
    cloud,
  ]
  return { colour, cloudiness: cloudiness ?? 0 }
}

const WINES: readonly Look[] = [
  [/\brose\b|rozow/, '#f2a08e'],
  [/orange wine|pomaranczow|amber|macerow/, '#e0913a'],
  [
    /\bred\b|czerwon|rosso|tinto|rouge|pinot noir|merlot|malbec|syrah|shiraz|cabernet|tempranillo|rioja|chianti|nebbiolo|zweigelt|blaufrankisch|lemberger|kekfrankos|gamay|beaujolais|sangiovese|montepulciano|barbera|dolcetto|valpolicella|amarone|garnacha|grenache|mourvedre|carmenere|saperavi|primitivo|barolo|port\b|porto/,
    '#6a0c26',
  ],
  [/tokaj|sauternes|sweet|slodk|sherry|madeira/, '#d99a34'],
]

const BEERS: readonly Look[] = [
  [/stout|porter|dark|ciemn|schwarz/, '#34180c'],
  [/\bred\b|amber|bursztyn|dubbel|bock|kozl|marcow/, '#a04d18'],
  [/wheat|pszeniczn|weiz|weiss|wit\b|hazy|neipa|grodzis/, '#ecbf54', 0.5],
  [/ipa|pale ale|\bale\b|\bapa\b/, '#d4862a', 0.08],
  [/sour|kwas|fruit|owoc|malin|wisni|kriek/, '#d8506a', 0.15],
  [/cider|cydr/, '#e9c25a'],
]

const TEAS: readonly Look[] = [
  [/green|zielon|mint|miet|jasmin|jasmine|sencha/, '#cfc46a'],
  [/hibis|malin|owoc|fruit|rooibos/, '#b3302a'],
  [/white|bial|rumian|chamomile|camomile|herbal|ziolow/, '#e6cc74'],
]

const SOFT: readonly Look[] = [
  [/cola|coke|pepsi|root beer/, '#4a1c08'],
  [/water|woda|tonic|soda\b|sprite|7up/, '#f2f5f5', 0],
  [/orange|pomarancz|fanta/, '#f59d1e', 0.5],
  [/tomato|pomidor/, '#c02a16', 1],
  [/apple|jablk/, '#e0ac44', 0.05],
  [/cranberry|zurawin|hibis|malin|raspberr|wisni|cherry|kompot|porzecz/, '#c22a4a'],
  [/grapefruit|grejpfrut|rhubarb|rabarb/, '#f0907c', 0.3],
  [/ginger|imbir/, '#ecd9a2', 0.2],
  [/iced tea|ice tea|herbata|\btea\b|kombucha|mate/, '#c47a2a', 0.03],
  [/cucumber|ogork|mint|miet|lime|limonk|elderflower|bez\b|bzu/, '#dfe8b4', 0.2],
  [/lemon|cytryn/, '#f3eab0', 0.25],
]
