import type { Citrus, DrinkSpec, GarnishForm, GarnishPart } from '../spec'
import { plainWords } from '../plainWords'

/**
 * Words of a garnish as parts that can be drawn. Of "orange slice or zest" the first stands for both, an optional one is left
 * out beside another, and oil from a peel leaves nothing in the glass. Understands English and Polish; what it does not know it leaves out.
 */
export function parseGarnish(garnish: DrinkSpec['garnish']): GarnishPart[] {
  if (!garnish) return []
  if (typeof garnish !== 'string')
    return garnish.flatMap((one: string | GarnishPart) =>
      typeof one === 'string' ? parseGarnish(one) : [one],
    )
  const phrases = plainWords(garnish.replace(/\(.*?\)/g, ''))
    .replace(/, (?=or |lub |albo )/g, ' ')
    .split(/,|;|\+|&| and | i | oraz /)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
  const wanted = phrases.filter((phrase) => phrases.length === 1 || !/optional|opcjonaln/.test(phrase))
  return wanted.flatMap((phrase) => firstDrawable(phrase.split(/ or | lub | albo /)) ?? [])
}

/**
 * The words of a garnish together with what the bar keeps for it: where the words leave a choice, the stock decides, and where
 * they say nothing that can be drawn, it speaks for them.
 */
export function garnishOf(words: DrinkSpec['garnish'], stock: readonly string[] = []): GarnishPart[] {
  const said = parseGarnish(words)
  const kept = parseGarnish(stock)
  const text = typeof words === 'string' ? plainWords(words) : ''
  if (kept.length === 0 || /\boil\b|olejek|olejk/.test(text)) return said
  if (!/ or | lub | albo /.test(text)) return said.length >= kept.length ? said : kept
  const choices = text.split(/,| and | i | or | lub | albo /).flatMap((choice) => parseGarnish(choice))
  return kept.map(
    (part) => choices.find(({ form, fruit }) => form === part.form && fruit === part.fruit) ?? part,
  )
}

const firstDrawable = (choices: readonly string[]): GarnishPart | undefined =>
  choices.map(partOf).find((part) => part !== undefined)

function partOf(words: string): GarnishPart | undefined {
  const fruit = FRUITS.find(([pattern]) => pattern.test(words))?.[1]
  const form = FORMS.find(
    ([pattern, , needsFruit]) => pattern.test(words) && (!needsFruit || fruit !== undefined),
  )?.[1]
  if (!form) return undefined
  const part: GarnishPart = { form }
  if (fruit && FRUITED.has(form)) part.fruit = fruit
  if (form === 'olive') part.count = /olives|oliwki/.test(words) ? 3 : 1
  if ((form === 'salt' || form === 'sugar') && /half|pol\b|polow/.test(words)) part.half = true
  return part
}

const FRUITS: readonly (readonly [RegExp, Citrus])[] = [
  [/orange|pomarancz/, 'orange'],
  [/lime|limonk/, 'lime'],
  [/grapefruit|grejpfrut/, 'grapefruit'],
  [/lemon|cytryn/, 'lemon'],
]

const FRUITED = new Set<GarnishForm>(['twist', 'spiral', 'wheel', 'half-wheel', 'wedge'])

/** The first match wins; the mark asks for a citrus fruit beside it. */
const FORMS: readonly (readonly [RegExp, GarnishForm | undefined, needsFruit?: boolean])[] = [
  [/\boil\b|olejek|olejk/, undefined],
  [/\bsalt\b|\bsol\b|soln|\bsoli\b/, 'salt'],
  [/sugar|cukier|cukr/, 'sugar'],
  [/spiral|horse/, 'spiral'],
  [/zest|twist|peel|skork/, 'twist'],
  [/wedge|cwiart|klin/, 'wedge', true],
  [/half.*(slice|wheel)|pol\w* ?(plast|krazk)/, 'half-wheel', true],
  [/pineapple|ananas/, 'pineapple'],
  [/slice|wheel|plast|krazek/, 'wheel', true],
  [/cherr|wisn|wisien|czeresn/, 'cherry'],
  [/olive|oliwk/, 'olive'],
  [/mint lea(f|ves)|list\w* miet/, 'leaf'],
  [/mint|miet/, 'mint'],
  [/basil|bazyl|sage|szalw/, 'leaf'],
  [/nutmeg|muszkat/, 'nutmeg'],
  [/cocoa|kakao|chocolate|czekolad/, 'cocoa'],
  [/bean|ziarn/, 'beans'],
  [/celery(?! salt)|seler/, 'celery'],
  [/raspberr|malin/, 'raspberry'],
  [/blackberr|jezyn/, 'blackberry'],
  [/strawberr|truskawk/, 'strawberry'],
  [/chill?i|papryczk/, 'chilli'],
  [/ginger|imbir/, 'ginger'],
  [/bitter|amargo|kropl/, 'drops'],
  [/cucumber|ogork/, 'cucumber'],
  [/rosemary|rozmaryn|thyme|tymian/, 'rosemary'],
  [/cinnamon|cynamon/, 'cinnamon'],
  [/plum|sliwk/, 'plum'],
  [/straw\b|slomk/, 'straw'],
]
