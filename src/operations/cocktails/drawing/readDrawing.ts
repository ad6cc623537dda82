import type { PayloadRequest } from 'payload'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { drawnFrom, drawnParts, specOf } from '@/queries/shapes/drawing'

export type DrawnCocktail = { spec: DrinkSpec; taste: string | null }

/** A drink as it is drawn, by its slug; null when there is none that this caller may see. */
export async function readDrawing(slug: string, req: PayloadRequest): Promise<DrawnCocktail | null> {
  const { docs } = await req.payload.find({
    collection: 'cocktails',
    where: { slug: { equals: slug } },
    depth: 1,
    limit: 1,
    pagination: false,
    select: { ...drawnParts, taste: true },
    populate: drawnFrom,
    overrideAccess: false,
    req,
  })
  const [cocktail] = docs
  return cocktail ? { spec: specOf(cocktail), taste: cocktail.taste ?? null } : null
}
