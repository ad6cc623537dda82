import type { PayloadRequest } from 'payload'
import { drawingOf, drawnFrom, drawnParts, type Drawing } from '@/queries/shapes/drawing'

/** Something on a menu as it is drawn, by its id; null when there is nothing that this caller may see. */
export async function readItemDrawing(id: string, req: PayloadRequest): Promise<Drawing | null> {
  const { docs } = await req.payload.find({
    collection: 'menu-items',
    where: { id: { equals: id } },
    depth: 2,
    limit: 1,
    pagination: false,
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
  return docs[0] ? drawingOf(docs[0]) : null
}
