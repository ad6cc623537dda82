import type { PayloadRequest } from 'payload'
import type { MenuItem } from '@/payload-types'

const most = 6

/** Items whose ingredients cost more of the net price than the house aims at; the dearest first. */
export async function readThinMargins(req: PayloadRequest, targetPercent: number): Promise<MenuItem[]> {
  const { docs } = await req.payload.find({
    collection: 'menu-items',
    depth: 0,
    limit: most,
    locale: req.i18n.language === 'en' ? 'en' : 'pl',
    overrideAccess: false,
    user: req.user,
    sort: '-pourCostPercent',
    where: {
      and: [{ _status: { equals: 'published' } }, { pourCostPercent: { greater_than: targetPercent } }],
    },
  })
  return docs
}
