import { asVisitor, type Api } from './api'
import { anchorOf, sectionParts } from './getMenus'

export type PlaceOnMenu = {
  prices: { label: string | null; volumeMl: number | null; priceCents: number }[]
  section: { title: string; anchor: string } | null
}

/** What the drink costs and in which section of which menu it stands; null when it is not for sale. */
export async function getPlaceOnMenu(api: Api, cocktailId: string): Promise<PlaceOnMenu | null> {
  const { docs } = await api.sdk.find({
    collection: 'menu-items',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { cocktail: { equals: cocktailId } },
    select: { variants: true },
    ...asVisitor(api),
  })
  const [item] = docs
  if (!item) return null
  return {
    prices: item.variants.map(({ label, volumeMl, priceCents }) => ({
      label: label ?? null,
      volumeMl: volumeMl ?? null,
      priceCents,
    })),
    section: await sectionOf(api, item.id),
  }
}

async function sectionOf(api: Api, itemId: string): Promise<PlaceOnMenu['section']> {
  const { docs } = await api.sdk.find({
    collection: 'menus',
    depth: 0,
    limit: 20,
    pagination: false,
    sort: 'order',
    select: { slug: true, sections: sectionParts },
    ...asVisitor(api),
  })
  for (const { slug, sections } of docs) {
    for (const [place, { title, items }] of (sections ?? []).entries()) {
      if (items?.some((item) => (typeof item === 'string' ? item : item.id) === itemId))
        return { title, anchor: anchorOf(slug, place) }
    }
  }
  return null
}
