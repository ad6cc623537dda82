import type { PayloadRequest } from 'payload'
import { computeItemCost } from './computeItemCost'

/** Margins of everything that sells one of these drinks, beneath the hooks: nothing was edited. */
export async function recomputeMenuItems({
  cocktailIds,
  req,
}: {
  cocktailIds: string[]
  req: PayloadRequest
}): Promise<void> {
  if (cocktailIds.length === 0) return
  const where = { cocktail: { in: cocktailIds } }
  const items = await req.payload.find({
    collection: 'menu-items',
    where,
    depth: 0,
    pagination: false,
    limit: 0,
    trash: true,
    req,
  })
  for (const item of items.docs) {
    const data = await computeItemCost({ item, req })
    await req.payload.db.updateOne({ collection: 'menu-items', id: item.id, data, req, returning: false })
  }
  const versions = await req.payload.db.findVersions({
    collection: 'menu-items',
    where: { and: [{ latest: { equals: true } }, { 'version.cocktail': { in: cocktailIds } }] },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, version } of versions.docs) {
    const data = await computeItemCost({ item: version, req })
    await req.payload.db.updateVersion({
      collection: 'menu-items',
      id,
      versionData: { version: data },
      req,
      returning: false,
    })
  }
}
