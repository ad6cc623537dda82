import type { Citrus, DrinkSpec, GarnishForm, GarnishPart } from '../spec'
import { plainWords } from '../plainWords'

/**
 * Words of a garnish as parts that can be drawn. Of "orange slice or zest" the first stands for both, an optional one is left
 * out beside another, and oil from a peel leaves nothing in the glass. Understands English and Polish; what it does not know it leaves out.
 */
export function parseGarnish(garnish: DrinkSpec['garnish']): GarnishPart[] {
  if (!garnish) return []
  if (typeof garnish !== 'string') return garnish.flatMap((one: string | GarnishPart) => (typeof one === 'string' ? parseGarnish(one) : [one]))
  const phrases = plainWords(garnish.replace(/\(.*?\)/g, ''))
    .replace(/, (?=or |lub |albo )/g, ' ')
    .split(/,|;|\+|&| and | i | oraz /)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
  const wanted = phrases.filter((phrase) => phrases.length === 1 || !/optional|opcjonaln/.test(phrase))
  return wanted.flatMap((phrase) => firstDrawable(phrase.split(/ or | lub | albo /)) ?? [])
}

const firstDrawable = (choices: readonly string[]): GarnishPart | undefined => choices.map(partOf).find((part) => part !== undefined)

function partOf(words: string): GarnishPart | undefined {
  const fruit = FRUITS.find(([pattern]) => pattern.test(words))?.[1]
  const form = FORMS.find(([pattern, , needsFruit]) => pattern.test(words) && (!needsFruit || fruit !== undefined))?.[1]
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
  [/\boil\b|olejk/, undefined],
  [/\bsalt\b|\bsol\b|soln|\bsoli\b/, 'salt'],
  [/sugar|cukier|cukr/, 'sugar'],
  [/spiral|horse/, 'spiral'],
  [/zest|twist|peel|skork/, 'twist'],
  [/wedge|cwiart|klin/, 'wedge', true],
  [/half.*(slice|wheel)|pol.?(plast|krazk)|polplast/, 'half-wheel', true],
  [/pineapple|ananas/, 'pineapple'],
  [/slice|wheel|plast|krazek/, 'wheel', true],
  [/cherr|wisn|wisien|czeresn/, 'cherry'],
  [/olive|oliwk/, 'olive'],
  [/mint lea(f|ves)|mint leaf|list\w* miet/, 'leaf'],
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
  [/bitters|amargo|bitter/, 'drops'],
  [/cucumber|ogork/, 'cucumber'],
  [/rosemary|rozmaryn|thyme|tymian/, 'rosemary'],
  [/cinnamon|cynamon/, 'cinnamon'],
]
