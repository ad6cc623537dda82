import type { PayloadRequest } from 'payload'

export type RecipeName = { id: string; slug: string; name: string }

/** The drinks that there is a recipe for, by name, as far as the caller reads them. */
export async function readRecipeNames(req: PayloadRequest): Promise<RecipeName[]> {
  const { docs } = await req.payload.find({
    collection: 'cocktails',
    select: { name: true, slug: true },
    sort: 'name',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, name, slug }) => ({ id, name, slug }))
}
