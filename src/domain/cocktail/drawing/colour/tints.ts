import type { DrinkPart } from '../spec'
import { plainWords } from '../plainWords'

/** How a liquid colours a drink: seen against a lamp, how much it scatters (0 to 1), how strongly it tints beside others. */
export interface Tint {
  hex: string
  cloudiness: number
  strength: number
}

export const CLEAR = '#f2f4ee'

/** What the eye sees of an ingredient. Its own colour wins; else its name decides, then its kind; else it is clear as gin. */
export function tintOf(
  part: Pick<DrinkPart, 'name' | 'slug' | 'kind' | 'colour' | 'cloudy' | 'cloudiness'>,
): Tint {
  const [slug, name] = [plainWords(part.slug ?? ''), plainWords(part.name)]
  const row = rowFor(slug) ?? rowFor(name) ?? KINDS[plainWords(part.kind ?? '')]
  const [, hex, cloudiness, strength] = row ?? [undefined, CLEAR, 0, 1]
  const own = part.colour && /^#[0-9a-f]{6}$/i.test(part.colour) ? part.colour.toLowerCase() : undefined
  const named = /clarif|klarow/.test(`${slug} ${name}`) ? 0 : cloudiness
  return {
    hex: own ?? hex,
    cloudiness: part.cloudiness ?? (part.cloudy && named === 0 ? 0.4 : named),
    strength,
  }
}

/** The slug is asked first: it is the same in every language. */
const rowFor = (words: string): Row | undefined =>
  words === '' ? undefined : TINTS.find(([pattern]) => pattern?.test(words))

type Row = readonly [pattern: RegExp | undefined, hex: string, cloudiness: number, strength: number]

/** Names as bars write them, English and Polish, without diacritics. The first match wins, so the narrow stand before the wide. */
const TINTS: readonly Row[] = [
  [/menthe.*(green|ziel)|(green|ziel).*menthe/, '#12a05e', 0, 1.3],
  [/(white|bial).*creme|creme.*(white|bial)/, CLEAR, 0, 1],
  [/cacao|kakao/, '#6b3a1e', 0, 0.9],
  [/violette|fiolk/, '#5b4fc4', 0, 5],
  [/cassis|mure\b|czarn\w* porzecz/, '#8c0f4e', 0, 2],
  [/coconut|kokos/, '#fdf6e6', 1, 1.6],
  [/coffee cream|irish cream/, '#c9a27c', 1, 1.6],
  [/\bcream\b|smietan|\bmilk\b|mleko/, '#fbf1de', 1, 2],
  [/egg yolk|zoltk/, '#f2b42a', 0.9, 1.3],
  [/egg white|bialko|aquafaba/, '#f6f0e0', 0.22, 1],
  [/(coffee|kawow).*(liqueur|likier)|likier kawowy|kahlua/, '#43200e', 0, 2.4],
  [/espresso|coffee|\bkawa|cold brew/, '#3a1a0a', 0.03, 1.5],
  [/tomato|pomidor/, '#c02a16', 1, 1.3],
  [/worcester/, '#3a1c10', 0, 1],
  [/cranberry|zurawin/, '#cf2340', 0, 1],
  [/grenadine|grenadyn/, '#c20f2c', 0, 1.8],
  [/campari|red bitter|bitter cordial/, '#d81e1c', 0, 1.15],
  [/aperol/, '#f2581a', 0, 1.2],
  [
    /(sweet|red|rosso|slodk|czerwon).*(vermouth|wermut)|(vermouth|wermut).*(sweet|red|rosso|slodk|czerwon)/,
    '#92300f',
    0,
    1.35,
  ],
  [/vermouth|wermut|lillet/, '#f0e6a8', 0, 1],
  [/\bport\b|porto\b/, '#7d1024', 0, 1],
  [/red wine|wino czerwone|czerwone wino|pinot noir|merlot|malbec/, '#5f0c22', 0, 1.4],
  [/raspberr|chambord|malin/, '#b80f34', 0, 1.4],
  [/cherry|wisni|czeresn/, '#9a1226', 0, 1.4],
  [/strawberr|truskawk/, '#d02a3a', 0.4, 1],
  [/green chartreuse|chartreuse (verte|green)/, '#a9c83c', 0, 1.3],
  [/chartreuse|galliano|strega|limoncello/, '#f0cc2e', 0, 1.3],
  [/absinth|absynt|pernod|pastis/, '#bcd070', 0.05, 1],
  [/grapefruit|grejpfrut/, '#f79a86', 0.35, 1.3],
  [/orange flower|kwiat\w* pomaranczy/, CLEAR, 0, 1],
  [/orange bitter|bitter\w* pomarancz/, '#c97a2a', 0, 2],
  [/orange juice|sok\w* (z |pomarancz)pomarancz|sok pomarancz|blood orange/, '#f59d1e', 0.65, 1.15],
  [/pineapple|ananas/, '#f4d45a', 0.5, 1],
  [/lemonade|lemoniad/, '#f5efc4', 0.18, 1],
  [/lemon juice|sok\w* (z )?cytryn|yuzu/, '#f3e9a0', 0.3, 1],
  [/citron vodka|lemon vodka|wodka cytryn/, CLEAR, 0, 1],
  [/\blimes?\b|limonk/, '#d6e494', 0.3, 1.2],
  [/peach pur|pure\w* .*brzoskw/, '#f5ab72', 0.9, 1.2],
  [/peach|brzoskw/, '#f6cf98', 0, 1],
  [/apricot|morel/, '#ea9430', 0, 1.25],
  [/curacao.*blue|blue cura/, '#1173c8', 0, 1.6],
  [/curacao|grand marnier/, '#e2862a', 0, 1],
  [/scotch|islay|drambuie/, '#cf8a2c', 0, 1.1],
  [/calvados|pisco acholado|applejack/, '#d08a34', 0, 1],
  [/cognac|koniak|brandy|armagnac/, '#c06a1c', 0, 1.1],
  [/bourbon|\brye\b|whisk/, '#c46c1a', 0, 1.15],
  [/(dark|molasses|demerara|black|ciemn|czarn).*rum|rum.*(dark|black|ciemn|czarn)/, '#6f2e0e', 0, 1],
  [/overproof.*white|(white|bial).*rum|rum.*(white|bial)/, CLEAR, 0, 1],
  [/(amber|gold|aged|jamaican|zlot).*rum|rum (amber|gold|aged|zlot)|aguardiente/, '#cf8a32', 0, 1],
  [/reposado|anejo/, '#e9c67e', 0, 1],
  [/amaretto|benedictine/, '#c87a26', 0, 1.1],
  [/nonino|amaro|averna/, '#b8601c', 0, 1],
  [/fernet|becherovka|ziolow/, '#2c1a0c', 0, 1.3],
  [/angostura/, '#7a2410', 0, 1.2],
  [/peychaud/, '#c8162c', 0, 3],
  [/\bbitters?\b/, '#c97a2a', 0, 2],
  [/\bmead\b|\bmiod pitny/, '#d99a2e', 0, 1],
  [/honey|miod|miodow/, '#e8a838', 0.05, 1],
  [/agave\b.*(syrup|nectar)|syrop.*agaw/, '#ecc878', 0, 1],
  [/orgeat|migdal/, '#f5ead2', 0.9, 1],
  [/cane juice/, '#e6dca4', 0.5, 1],
  [/cola\b|\bcoke\b|pepsi/, '#4a1c08', 0, 1.25],
  [/ginger beer|piwo imbirowe/, '#eedfae', 0.22, 1],
  [/ginger ale/, '#e6b95e', 0, 1],
  [/champagne|szampan|prosecco|sparkling wine|wino musujace|\bcava\b|\bbrut\b/, '#f0da8c', 0, 1.1],
  [/white wine|wino biale|biale wino|riesling|chardonnay|sauvignon/, '#eee09a', 0, 1.1],
  [/\brose\b|rozow\w* wino|wino rozow/, '#f2a99a', 0, 1.1],
  [/sherry|\bfino\b|manzanilla/, '#e8cf86', 0, 1.1],
  [/falernum|donn/, '#efe0a6', 0.1, 1],
  [/elderberr|czarnego bzu/, '#5c1238', 0, 1.6],
  [/elderflower|kwiat\w* bzu|czarn\w* bez/, '#f0eab8', 0, 1],
  [/sea buckthorn|rokitnik/, '#f08a1c', 0.7, 1.2],
  [/quince|pigw/, '#e0a83c', 0.1, 1],
  [/hibisc|hibisk/, '#a5123a', 0, 1.6],
  [/beet|burak/, '#7d0f3a', 0.3, 1.6],
  [/carrot|marchew/, '#ee7c1c', 0.8, 1.2],
  [/apple juice|sok jablk|jablk|\bcider\b|cydr/, '#dba63e', 0.08, 1],
  [/cucumber|ogork/, '#cfe0a0', 0.35, 1],
  [/verjus/, '#eddc9a', 0, 1],
  [/black tea|earl grey|herbata|\btea\b/, '#a8561c', 0, 1.2],
  [/matcha/, '#8fae4c', 0.8, 1.4],
  [/vanilla|wanili/, '#f0e2b4', 0, 1],
  [/\bmint\b|miet/, '#bcd39a', 0, 1],
  [/juice|\bsok\b/, '#f0c860', 0.4, 1],
]

/** What is left when the name says nothing. */
const KINDS: Readonly<Record<string, Row>> = {
  juice: [undefined, '#f0c860', 0.4, 1],
  citrus: [undefined, '#f0e08a', 0.3, 1],
  sparkling: [undefined, '#f0da8c', 0, 1.1],
  beer: [undefined, '#e0a32a', 0, 1],
  dairy: [undefined, '#fbf1de', 1, 2],
  egg: [undefined, '#f6f0e0', 0.22, 1],
  wine: [undefined, '#eee09a', 0, 1.1],
  bitters: [undefined, '#8a3214', 0, 1.5],
  syrup: [undefined, '#f0e6c4', 0, 1],
  coffee: [undefined, '#3a1a0a', 0.03, 1.5],
}
