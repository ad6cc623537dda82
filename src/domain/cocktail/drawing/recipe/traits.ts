import type { DrinkPart } from '../spec'
import { plainWords } from '../plainWords'

type Trait = (part: DrinkPart) => boolean

/** What a bartender knows of an ingredient at a glance; told from its slug and name, in English and Polish. */
const named =
  (pattern: RegExp): Trait =>
  (part) =>
    pattern.test(plainWords(`${part.slug ?? ''} ${part.name}`))

export const has = (parts: readonly DrinkPart[], trait: Trait): boolean => parts.some(trait)

export const isEggWhite = named(/egg white|bialko|aquafaba/)
export const isCream = named(/\bcream\b(?! liqueur)|smietan/)
export const isCitrus = named(/(lemon|lime|yuzu)( juice|$|,| )|cytryn|limonk/)
export const isPineapple = named(/pineapple|ananas/)
export const isFruitJuice = named(
  /(orange|pineapple|cranberry|grapefruit|apple|tomato)( juice)|juice.*(orange|pineapple|grapefruit)|sok\w* .*(pomarancz|ananas|zurawin|grejpfrut|jablk|pomidor)/,
)
const namedSparkling = named(
  /soda|tonic|prosecco|champagne|szampan|sparkling|musuj|\bcola\b|ginger (beer|ale)|\bbrut\b|\bcava\b|lemonade|\bbeer\b|piwo|gazowan/,
)
export const isSparkling: Trait = (part) =>
  part.kind === 'sparkling' || part.kind === 'soda' || part.kind === 'beer' || namedSparkling(part)
export const isCola = named(/\bcola\b/)
export const isEspresso = named(/espresso|cold brew/)
export const isCoffee = named(/\bcoffee\b(?! liqueur)|\bkaw[aey]\b|espresso/)
export const isHot = named(/^hot | hot |goracy|goraca/)
export const isWine = named(/\bwine\b|\bwino\b|\bport\b|sherry/)
export const isLiqueur = named(/liqueur|likier|creme de/)
/** Blends to a slush that holds its shape. */
export const isThick = named(
  /coconut|kokos|\bcream\b|smietan|puree|banan|strawberr|truskawk|pineapple|ananas/,
)
export const isHeavy = named(/grenadin|grenadyn|syrup|syrop|honey|miod/)
export const isMint = named(/\bmint\b(?!.*(liqueur|syrup))|\bmieta\b|swieza mieta/)
export const isWholeLime = named(/^(lime )?(limes?|limonk\w*)$/)
export const isCutLime = named(/limes?,? .*(cut|wedge)|limonk\w*,? .*(krojon|cwiart|kawal)/)
export const isSugarCube = named(/sugar cube|kostka cukru/)
const namedDry = named(
  /\bsugar\b(?!.*(syrup|juice))|\bcukier\b|\bsalt\b|\bsol\b|pepper\b|\bpieprz\b|fresh mint|\bmieta\b|chilli|fresh ginger|swiezy imbir/,
)
/** Gives taste and not volume. */
export const isDry: Trait = (part) => (part.kind !== undefined && DRY_KINDS.has(part.kind)) || namedDry(part)
const DRY_KINDS = new Set(['herb', 'spice', 'ice'])
