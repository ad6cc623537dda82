import type { CollectionSlug, PayloadRequest } from 'payload'

export type Draft = {
  collection: CollectionSlug
  id: string
  title: string
  changedAt: string
  isPublished: boolean
}

const written = [
  'cocktails',
  'menu-items',
  'menus',
  'pages',
  'posts',
  'events',
  'albums',
] as const satisfies CollectionSlug[]
const most = 8

/** What was begun and is not published, and published documents with changes that wait; the newest first. */
export async function readDrafts(req: PayloadRequest): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const collection of written) {
    const { docs } = await req.payload.findVersions({
      collection,
      depth: 0,
      limit: most,
      overrideAccess: false,
      user: req.user,
      sort: '-updatedAt',
      where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    })
    for (const { parent, version, updatedAt } of docs) {
      const { name, title, deletedAt } = version as {
        name?: string
        title?: string
        deletedAt?: string | null
      }
      if (deletedAt) continue
      drafts.push({
        collection,
        id: String(parent),
        title: title ?? name ?? '',
        changedAt: updatedAt,
        isPublished: false,
      })
    }
  }
  return drafts.sort((a, b) => b.changedAt.localeCompare(a.changedAt)).slice(0, most)
}
