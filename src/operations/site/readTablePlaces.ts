import type { PayloadRequest } from 'payload'
import { slugOf } from '@/domain/text/slugOf'
import { env } from '@/env'
import type { Area } from '@/payload-types'

/** A table with its area, or a whole area, that a card may stand on; what its code says, and the end of that. */
export type TablePlace = { name: string; area: string | null; address: string; slug: string }

/** Every place for a card that the user of the request may see: areas first, then the tables in use. */
export async function readTablePlaces(req: PayloadRequest): Promise<{ house: string; places: TablePlace[] }> {
  const asked = { pagination: false, overrideAccess: false, user: req.user, req } as const
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, req })
  const areas = await req.payload.find({ collection: 'areas', depth: 0, sort: 'name', ...asked })
  const tables = await req.payload.find({
    collection: 'tables',
    depth: 1,
    sort: 'name',
    where: { active: { not_equals: false } },
    ...asked,
  })
  const nameOf = (area: string | Area) => (typeof area === 'object' ? area.name : null)
  return {
    house: site.name,
    places: [
      ...areas.docs.map(({ name }) => placeOf(name, null)),
      ...tables.docs
        .map(({ name, area }) => placeOf(name, nameOf(area)))
        .toSorted(
          (a, b) =>
            (a.area ?? '').localeCompare(b.area ?? '', 'pl') ||
            a.name.localeCompare(b.name, 'pl', { numeric: true }),
        ),
    ],
  }
}

function placeOf(name: string, area: string | null): TablePlace {
  const slug = slugOf([area, name].filter(Boolean).join(' '))
  return { name, area, slug, address: `${env.SERVER_URL}/q/${slug}` }
}
