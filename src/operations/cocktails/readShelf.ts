import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Glassware, Ingredient } from '@/payload-types'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import type { MathsSettings } from '@/domain/cocktail/settings'
import { holdRows } from '@/platform/database/holdRows'
import { connectionOf } from '@/platform/database/transactions'
import { idOf, ingredientIdsOf, type CocktailDraft } from './toRecipe'

/** What drinks are made of, what they are served in, and by which rules of the house they are counted. */
export type Shelf = {
  ingredients: Map<string, Ingredient>
  glasses: Map<string, Glassware>
  settings: MathsSettings
}

/**
 * Everything that these drinks rest on, in as many statements as for one. As the house: the sums need prices whoever
 * saves the recipe.
 *
 * Inside a transaction the rows are held until it ends, so that a price that changes at the same moment is either seen
 * here or sees what is saved here, and no drink is left with yesterday's figures.
 */
export async function readShelf(drinks: CocktailDraft[], req: PayloadRequest): Promise<Shelf> {
  const ingredients = [...new Set(drinks.flatMap(ingredientIdsOf))]
  const glasses = [...new Set(drinks.flatMap(({ glass }) => idOf(glass) ?? []))]
  return {
    ingredients: await readAll<Ingredient>('ingredients', ingredients, req),
    glasses: await readAll<Glassware>('glassware', glasses, req),
    settings: await readSettings(req),
  }
}

async function readAll<Document extends Ingredient | Glassware>(
  collection: 'ingredients' | 'glassware',
  ids: string[],
  req: PayloadRequest,
): Promise<Map<string, Document>> {
  if (ids.length === 0) return new Map()
  await holdRows(collection, ids, 'share', req)
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    req,
  })
  return new Map((docs as Document[]).map((document) => [document.id, document]))
}

/** Drinks belong to no venue; a standard drink is what it is in the first, which is the house. */
async function readSettings(req: PayloadRequest): Promise<MathsSettings> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ grams: string | null }>(
    sql`select grams_per_standard_drink as grams from venues order by created_at, id limit 1`,
  )
  const grams = Number(rows[0]?.grams ?? 0)
  return grams > 0 ? { ...defaultSettings, standardDrink: { grams } } : defaultSettings
}
