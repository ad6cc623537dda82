import { plainWords } from '../plainWords'
import { GLASS_PROFILES, type GlassKey } from './profiles'

/** The shape meant by the words a bar uses for its glasses; a coupe when they say nothing. */
export function glassNamed(words: string): GlassKey {
  const plain = plainWords(words)
  const key = plain.replace(/ /g, '-')
  if (Object.hasOwn(GLASS_PROFILES, key)) return key as GlassKey
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'coupe'
}

const WORDS: readonly (readonly [RegExp, GlassKey])[] = [
  [/nick/, 'nick-and-nora'],
  [/margarita|coupette/, 'margarita'],
  [/martini/, 'martini'],
  [/saucer/, 'saucer-coupe'],
  [/coupe|kielisz\w* koktajl/, 'coupe'],
  [/cocktail|koktajl/, 'cocktail'],
  [/double|large rocks/, 'double-old-fashioned'],
  [/irish|toddy/, 'irish-coffee'],
  [/old|rocks|lowball|niska/, 'old-fashioned'],
  [/collins/, 'collins'],
  [/tall/, 'tall-tumbler'],
  [/high|wysoka|long/, 'highball'],
  [/tumbler/, 'tumbler'],
  [/hurricane/, 'hurricane'],
  [/tiki/, 'tiki-mug'],
  [/poco|colada/, 'poco-grande'],
  [/beer|pint|pilsner|weizen|piw/, 'beer'],
  [/sling/, 'sling'],
  [/flute|champagne|flet/, 'flute'],
  [/copa|balloon/, 'copa'],
  [/snifter|koniak|cognac|tulip/, 'snifter'],
  [/wine|spritz|wino|large/, 'wine'],
  [/goblet|puchar/, 'goblet'],
  [/cobbler|sour/, 'sour'],
  [/punch|poncz/, 'punch-cup'],
  [/shot|shooter/, 'shot'],
  [/julep|\btin\b|silver/, 'julep-cup'],
  [/mule|mug|copper|kubek/, 'mule-mug'],
]
