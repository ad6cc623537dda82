import { drawDrink } from './drawDrink'
import { drawCup } from './items/cup'
import { itemDrink, type PouredKind } from './items/itemDrink'
import { drawPlate } from './items/plate'
import { plainWords } from './plainWords'
import { shortId } from './seededRandom'
import type { DrawOptions, DrinkSpec } from './spec'

/** Something on a menu that is no cocktail. */
export interface ItemSpec {
  /** "wine", "beer", "spirit", "soft-drink", "hot-drink", "food"; also "coffee" and "tea"; anything unknown is drawn as food. */
  kind: string
  name: string
  /** Further words that say what it is: "red", "stout", "sparkling". */
  style?: string | null
  /** `#rrggbb` */
  colour?: string | null
  amountMl?: number | null
}

/** What is sold beside cocktails, in the same hand: the right glass for what is poured, a cup for coffee, a bowl, board or plate for food. */
export function drawItem(item: ItemSpec, options: DrawOptions = {}): string {
  const kind = kindOf(item)
  if (kind !== 'coffee' && kind !== 'food') return drawDrink(itemDrink(kind, item), options)
  const id = shortId(JSON.stringify([item, options]))
  const words = `${item.name} ${item.style ?? ''}`
  if (kind === 'coffee') return drawCup(words, options, id, item.colour)
  return SOUP.test(plainWords(words))
    ? drawCup(words, options, id, item.colour ?? '#9c1f38')
    : drawPlate(words, options, id)
}

/** The drink behind the drawing, where the item is poured into a glass, for its description and its colour. */
export function itemDrinkSpec(item: ItemSpec): DrinkSpec | null {
  const kind = kindOf(item)
  return kind === 'coffee' || kind === 'food' ? null : itemDrink(kind, item)
}

function kindOf({ kind, name }: ItemSpec): PouredKind | 'coffee' | 'food' {
  const plain = plainWords(kind.replace(/([a-z])([A-Z])/g, '$1 $2'))
  if (/\btea|herbat/.test(plain) || (plain.includes('hot') && TEA.test(plainWords(name)))) return 'tea'
  if (/coffee|kawa|hot/.test(plain)) return 'coffee'
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'food'
}

/** Drunk from a cup although it stands under food. */
const SOUP = /barszcz|soup|zupa|rosol|zurek|w kubku|in a mug/
const TEA = /\btea\b|herbat|earl grey|rooibos|\bnapar|infusion/

const KINDS: readonly (readonly [RegExp, PouredKind])[] = [
  [/wine|wino/, 'wine'],
  [/beer|piwo|cider/, 'beer'],
  [/spirit|liquor|alkohol/, 'spirit'],
  [/soft|drink|juice|napo|water/, 'soft-drink'],
]
