import type { CollectionBeforeValidateHook } from 'payload'
import type { MenuItem } from '@/payload-types'

/** An item that sells a cocktail may take its name from it. */
export const fillName: CollectionBeforeValidateHook<MenuItem> = async ({ data, originalDoc, req }) => {
  if (!data || data.name || originalDoc?.name || data.kind !== 'cocktail' || !data.cocktail) return data
  const id = typeof data.cocktail === 'string' ? data.cocktail : (data.cocktail as { id: string }).id
  // As the house: the name of a drink is no secret to whoever may create an item.
  const cocktail = await req.payload.findByID({
    collection: 'cocktails',
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    select: { name: true },
    req,
  })
  return cocktail ? { ...data, name: cocktail.name } : data
}
