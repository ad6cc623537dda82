import type { PayloadRequest } from 'payload'
import { ITEM_KINDS, type ItemKind } from '@/domain/menu/itemKinds'

export type PourCostItem = {
  id: string
  name: string
  kind: ItemKind
  costCents: number | null
  pourCostPercent: number
}

export type PourCost = {
  targetPercent: number | null
  /** What is on the menu and has a known cost, the dearest first. */
  items: PourCostItem[]
  /** Of published items; how many have no cost yet. */
  unknown: number
  byKind: { kind: ItemKind; items: number; meanPercent: number; overTarget: number }[]
}

/** What the ingredients of the menu cost today, as a share of its net prices, with the rights of the user of the request. */
export async function readPourCost(venueId: string, req: PayloadRequest): Promise<PourCost> {
  const { docs } = await req.payload.find({
    collection: 'menu-items',
    where: { and: [{ venue: { equals: venueId } }, { _status: { equals: 'published' } }] },
    select: { name: true, kind: true, costCents: true, pourCostPercent: true },
    locale: req.i18n.language === 'en' ? 'en' : 'pl',
    depth: 0,
    limit: 0,
    pagination: false,
    sort: '-pourCostPercent',
    overrideAccess: false,
    req,
  })
  const venue = await req.payload.findByID({
    collection: 'venues',
    id: venueId,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const targetPercent = venue.pricing?.targetPourCostPercent ?? null
  const items = docs.flatMap(({ id, name, kind, costCents, pourCostPercent }) =>
    typeof pourCostPercent === 'number'
      ? [{ id, name, kind, costCents: costCents ?? null, pourCostPercent }]
      : [],
  )
  const byKind = ITEM_KINDS.flatMap((kind) => {
    const shares = items.filter((item) => item.kind === kind).map(({ pourCostPercent }) => pourCostPercent)
    if (shares.length === 0) return []
    const overTarget = targetPercent === null ? 0 : shares.filter((share) => share > targetPercent).length
    return [{ kind, items: shares.length, meanPercent: meanOf(shares), overTarget }]
  })
  return { targetPercent, items, unknown: docs.length - items.length, byKind }
}

const meanOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
