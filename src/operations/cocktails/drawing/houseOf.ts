import type { PayloadRequest } from 'payload'

export type House = {
  name: string
  city: string | null
  tagline: string | null
  /** Ids of the menu items it shows first. */
  shelf: string[]
}

/** What the house says of itself, as any visitor may read it. */
export async function houseOf(req: PayloadRequest): Promise<House> {
  const asked = { depth: 0, overrideAccess: false, req } as const
  const site = await req.payload.findGlobal({ slug: 'site', select: { name: true, shelf: true }, ...asked })
  const { docs } = await req.payload.find({
    collection: 'venues',
    limit: 1,
    sort: 'createdAt',
    pagination: false,
    select: { city: true, tagline: true },
    ...asked,
  })
  const [venue] = docs
  return {
    name: site.name,
    city: venue?.city ?? null,
    tagline: venue?.tagline ?? null,
    shelf: (site.shelf ?? []).map((item) => (typeof item === 'string' ? item : item.id)),
  }
}
