import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

type Slugged = { id: string; slug?: string | null; _status?: string | null }

/**
 * When something that guests could read moves to another address, the old one leads there from then on: links that were
 * shared go on working. `folder` is where such pages stand, without the language. In the transaction of the save.
 */
export const leaveRedirect =
  (folder: string): CollectionBeforeChangeHook<Slugged> =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (operation === 'create' || !originalDoc || data._status !== 'published' || !data.slug) return data
    const before = await publishedSlug(collection.slug as 'pages', originalDoc.id, req)
    if (before && before !== data.slug)
      await lead({ from: `${folder}/${before}`, to: `${folder}/${data.slug}`, req })
    return data
  }

/** As it stands on the site; the draft beside it may have another. */
async function publishedSlug(
  collection: Extract<CollectionSlug, 'pages'>,
  id: string,
  req: PayloadRequest,
): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    draft: false,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    req,
  })
  return docs[0]?.slug ?? null
}

/** As the house: whoever may change the address may have the old one kept. What led to the old one leads to the new one. */
async function lead({ from, to, req }: { from: string; to: string; req: PayloadRequest }): Promise<void> {
  const shared = { collection: 'redirects', depth: 0, req } as const
  await req.payload.delete({ ...shared, where: { from: { equals: to } } })
  const { docs } = await req.payload.find({ ...shared, where: { to: { equals: from } }, pagination: false })
  for (const { id } of docs) await req.payload.update({ ...shared, id, data: { to } })
  const { docs: there } = await req.payload.find({ ...shared, where: { from: { equals: from } }, limit: 1 })
  if (there[0]) await req.payload.update({ ...shared, id: there[0].id, data: { to } })
  else await req.payload.create({ ...shared, data: { from, to, permanent: true } })
}
