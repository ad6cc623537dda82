import type { PayloadRequest } from 'payload'
import type { Ingredient } from '@/payload-types'
import { holdRows } from '@/platform/database/holdRows'

/**
 * The ingredients with these ids. As the house: the sums need prices whoever saves the recipe.
 *
 * Inside a transaction their rows are held until it ends, so that a price that changes at the same moment is either
 * seen here or sees what is saved here, and no drink is left with yesterday's figures.
 */
export async function readIngredients(ids: string[], req: PayloadRequest): Promise<Map<string, Ingredient>> {
  if (ids.length === 0) return new Map()
  await holdRows('ingredients', ids, 'share', req)
  const { docs } = await req.payload.find({
    collection: 'ingredients',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    req,
  })
  return new Map(docs.map((document) => [document.id, document]))
}
