import type { PayloadRequest } from 'payload'
import type { MenuItem } from '@/payload-types'
import { itemCostOf, readPrices, type ItemCost } from './computeItemCost'

/** Margins of everything that sells one of these drinks, beneath the hooks: nothing was edited. */
export async function recomputeMenuItems({
  cocktailIds,
  req,
}: {
  cocktailIds: string[]
  req: PayloadRequest
}): Promise<void> {
  if (cocktailIds.length === 0) return
  const { db } = req.payload
  const all = { collection: 'menu-items', limit: 0, pagination: false, req } as const
  const row = { collection: 'menu-items', returning: false, req } as const

  const items = await db.find<MenuItem>({ ...all, where: { cocktail: { in: cocktailIds } } })
  const versions = await db.findVersions<MenuItem>({
    ...all,
    where: { and: [{ latest: { equals: true } }, { 'version.cocktail': { in: cocktailIds } }] },
  })
  const prices = await readPrices([...items.docs, ...versions.docs.map(({ version }) => version)], req)

  for (const item of items.docs) {
    const data = itemCostOf(item, prices)
    if (differs(item, data))
      await db.updateOne({ ...row, id: item.id, data: { ...data, updatedAt: item.updatedAt } })
  }
  for (const { id, updatedAt, version } of versions.docs) {
    const data = itemCostOf(version, prices)
    const versionData = { version: { ...data, updatedAt: version.updatedAt }, updatedAt }
    if (differs(version, data)) await db.updateVersion({ ...row, id, versionData })
  }
}

const differs = (stored: MenuItem, cost: ItemCost) =>
  Object.entries(cost).some(([name, value]) => (stored[name as keyof ItemCost] ?? null) !== value)
