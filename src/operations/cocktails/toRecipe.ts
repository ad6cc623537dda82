import type { Cocktail, Glassware, Ingredient as IngredientDocument } from '@/payload-types'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import type { Glass, Ingredient, Recipe, RecipeLine } from '@/domain/cocktail/recipe'

export type CocktailDraft = Partial<
  Pick<
    Cocktail,
    'method' | 'dilution' | 'preDiluted' | 'glass' | 'recipe' | 'garnishIngredients' | 'abvOverride'
  >
>

/** Every id a recipe names, so that its documents can be read in one query. */
export function ingredientIdsOf({ recipe, garnishIngredients }: CocktailDraft): string[] {
  const lines = (recipe ?? []).flatMap((line) => [line.ingredient, ...(line.substitutes ?? [])])
  return [...new Set([...lines, ...(garnishIngredients ?? [])].flatMap((ref) => idOf(ref) ?? []))]
}

/** A cocktail as the maths reads it. Lines of a draft that name no ingredient yet are left out. */
export function toRecipe(cocktail: CocktailDraft, ingredients: Map<string, IngredientDocument>): Recipe {
  const find = (ref: unknown) => {
    const document = ingredients.get(idOf(ref) ?? '')
    return document ? toIngredient(document) : null
  }
  const lines = (cocktail.recipe ?? []).flatMap((line): RecipeLine[] => {
    const ingredient = find(line.ingredient)
    if (!ingredient) return []
    const substitutes = (line.substitutes ?? []).flatMap((ref) => find(ref) ?? [])
    return [
      {
        ingredient,
        amount: line.amount ?? null,
        unit: line.unit ?? 'ml',
        stage: line.stage ?? 'mix',
        optional: Boolean(line.optional),
        substitutes,
      },
    ]
  })
  const { percent, author, at, reason } = cocktail.abvOverride ?? {}
  return {
    method: cocktail.method ?? 'build',
    dilution: cocktail.dilution,
    preDiluted: Boolean(cocktail.preDiluted),
    abvOverride:
      typeof percent === 'number'
        ? { abvPercent: percent, author: author ?? '', date: at ?? '', reason: reason ?? '' }
        : null,
    lines,
    garnish: (cocktail.garnishIngredients ?? []).flatMap((ref) => {
      const ingredient = find(ref)
      return ingredient ? [{ ingredient, pieces: piecesOf(ingredient) }] : []
    }),
  }
}

export const toGlass = ({ id, name, shape, usableVolumeMl, iceShare }: Glassware): Glass => ({
  id,
  name,
  shape,
  usableVolumeMl,
  iceShare,
})

export function idOf(ref: unknown): string | null {
  if (typeof ref === 'string') return ref
  const id = (ref as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : null
}

/** A garnish is a slice of a fruit, or one of what comes many to a pack: a berry, an olive, a sprig. */
const piecesOf = ({ kind, piecesPerPack }: Ingredient) =>
  kind === 'fruit' && (piecesPerPack ?? 1) < manyToAPack ? 1 / defaultSettings.perPiece.slice : 1

const manyToAPack = 20

const toIngredient = (document: IngredientDocument): Ingredient => ({
  id: document.id,
  name: document.name,
  abvPercent: document.abvPercent,
  allergens: document.allergens ?? [],
  vegan: document.vegan ?? false,
  vegetarian: document.vegetarian ?? false,
  kind: document.kind,
  pieceVolumeMl: document.pieceVolumeMl,
  packVolumeMl: document.packVolumeMl,
  packPriceCents: document.packPriceCents,
  packPriceDate: document.packPriceDate?.slice(0, 10) ?? null,
  yieldPercent: document.yieldPercent,
  piecesPerPack: document.piecesPerPack,
  madeFromId: idOf(document.madeFrom),
})
