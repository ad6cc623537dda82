import type { PayloadRequest, Where } from 'payload'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { drawingOf, drawnFrom, drawnParts } from '@/queries/shapes/drawing'
import { composeShare } from './composeShare'
import { houseOf } from './houseOf'

/** Glasses side by side that are still seen in a small preview. */
const MOST = 3

/** The house as it looks where a link to it is shared: its name, and cocktails in different glasses. */
export async function shareHouse(req: PayloadRequest): Promise<Buffer> {
  const { name, city, tagline, shelf } = await houseOf(req)
  return composeShare({ drinks: await drinksOf(shelf, req), heading: city ?? '', title: name, line: tagline })
}

/** Of the shelf that stands on its first page; of the menu, while there is none. */
async function drinksOf(shelf: string[], req: PayloadRequest): Promise<DrinkSpec[]> {
  const isDrink: Where = { and: [{ kind: { equals: 'cocktail' } }, { _status: { equals: 'published' } }] }
  const { docs } = await req.payload.find({
    collection: 'menu-items',
    where: shelf.length > 0 ? { and: [isDrink, { id: { in: shelf } }] } : isDrink,
    depth: 2,
    limit: 24,
    pagination: false,
    sort: 'slug',
    select: {
      kind: true,
      name: true,
      slug: true,
      description: true,
      variants: true,
      cocktail: true,
      pours: true,
    },
    populate: { cocktails: drawnParts, ...drawnFrom },
    overrideAccess: false,
    req,
  })
  const chosen = new Map<string, DrinkSpec>()
  const inOrder = docs.sort((one, other) => shelf.indexOf(one.id) - shelf.indexOf(other.id))
  for (const item of inOrder) {
    const drawing = drawingOf(item)
    if (drawing.of === 'drink' && chosen.size < MOST && !chosen.has(drawing.spec.glass))
      chosen.set(drawing.spec.glass, drawing.spec)
  }
  return [...chosen.values()]
}
