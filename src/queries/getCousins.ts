import type { Cocktail, Ingredient } from '@/payload-types'
import { asVisitor, type Api } from './api'
import { drawnFrom, drawnParts, drinkOf, type Drawing } from './shapes/drawing'
import { populated } from './shapes/populated'

export type Cousin = { slug: string; name: string; taste: string | null; drawing: Drawing }

const MOST = 4

/** Drinks of the same family, those first that share most of what is in the glass. */
export async function getCousins(
  api: Api,
  cocktail: Pick<Cocktail, 'slug' | 'family' | 'recipe'>,
): Promise<Cousin[]> {
  const { family, slug } = cocktail
  if (!family) return []
  const { docs } = await api.sdk.find({
    collection: 'cocktails',
    depth: 1,
    limit: 40,
    pagination: false,
    sort: 'name',
    where: { and: [{ family: { equals: family } }, { slug: { not_equals: slug } }] },
    select: { ...drawnParts, slug: true, taste: true },
    populate: drawnFrom,
    ...asVisitor(api),
  })
  const own = new Set(slugsOf(cocktail.recipe))
  const shared = (recipe: Cocktail['recipe']) => slugsOf(recipe).filter((one) => own.has(one)).length
  return docs
    .map((doc) => ({ ...(doc as Cocktail), closeness: shared((doc as Cocktail).recipe) }))
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, MOST)
    .map((doc) => ({ slug: doc.slug, name: doc.name, taste: doc.taste ?? null, drawing: drinkOf(doc) }))
}

const slugsOf = (recipe: Cocktail['recipe']) =>
  populated<Ingredient>(recipe.map(({ ingredient }) => ingredient)).map(({ slug }) => slug)
