import type { PayloadRequest } from 'payload'
import type { Ingredient } from '@/payload-types'

/** The ingredients with these ids, in one query. As the house: the sums need prices whoever saves the recipe. */
export async function readIngredients(ids: string[], req: PayloadRequest): Promise<Map<string, Ingredient>> {
  if (ids.length === 0) return new Map()
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
