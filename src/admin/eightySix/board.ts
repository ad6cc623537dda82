import type { IngredientKind } from '@/domain/cocktail/ingredientKinds'
import type { ItemKind } from '@/domain/menu/itemKinds'
import type { TextKey } from '@/i18n/admin/texts'

/** One line of the board. */
export type BoardRow = {
  kind: 'ingredients' | 'menu-items'
  id: string
  name: string
  slug: string
  group: TextKey
  /** Its own mark: null while it is in. `until: null` waits for a person. */
  mark: { until: string | null } | null
  /** What keeps it off although it has no mark of its own. */
  missing: string[]
  /** How many drinks on the menu cannot do without it, and whether it garnishes any. */
  drinks: number
  isGarnish: boolean
}

const groupOfIngredient: Record<IngredientKind, TextKey> = {
  fruit: 'kindFresh', herb: 'kindFresh', spice: 'kindFresh', egg: 'kindFresh', dairy: 'kindFresh',
  citrus: 'kindJuices', juice: 'kindJuices', syrup: 'kindJuices', sugar: 'kindJuices',
  spirit: 'kindSpirits',
  liqueur: 'kindLiqueurs', fortified: 'kindLiqueurs', bitters: 'kindLiqueurs',
  wine: 'kindWines', sparkling: 'kindWines', beer: 'kindWines',
  soda: 'kindSofts', coffee: 'kindSofts', water: 'kindSofts', ice: 'kindSofts',
  other: 'kindOther',
} // prettier-ignore

const groupOfItem: Record<ItemKind, TextKey> = {
  cocktail: 'itemsCocktail', wine: 'itemsWine', beer: 'itemsBeer', spirit: 'itemsSpirit',
  'soft-drink': 'itemsSoft', 'hot-drink': 'itemsHot', food: 'itemsFood',
} // prettier-ignore

/** Groups in the order in which one walks along the bar. */
export const boardGroups: readonly TextKey[] = [
  ...new Set([...Object.values(groupOfIngredient), ...Object.values(groupOfItem)]),
]

export const groupOf = ({ kind, what }: { kind: BoardRow['kind']; what: string }): TextKey =>
  kind === 'ingredients' ? groupOfIngredient[what as IngredientKind] : groupOfItem[what as ItemKind]

export const isOut = ({ mark, missing }: BoardRow): boolean => mark !== null || missing.length > 0

/** Letters without their marks: a thumb in the dark types 'mieta' and means 'mięta'. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L').toLowerCase()

/** The rows that answer a search, by name or by slug, so that both languages find them. */
export function searchBoard(rows: readonly BoardRow[], text: string): BoardRow[] {
  const wanted = fold(text.trim())
  return rows.filter(
    ({ name, slug }) => fold(name).includes(wanted) || slug.replace(/-/g, ' ').includes(wanted),
  )
}
