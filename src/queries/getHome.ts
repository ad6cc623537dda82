import type { Temporal } from 'temporal-polyfill'
import type { MenuItem } from '@/payload-types'
import { asVisitor, type Api } from './api'
import { anchorOf, sectionParts } from './getMenus'
import type { Venue } from './getVenue'
import { populated } from './shapes/populated'
import { rowDepth, rowPopulate, rowSelect, toMenuRow, type MenuRow } from './shapes/menuRow'

export type Home = {
  headline: string | null
  intro: string | null
  news: { id: string; when: string | null; title: string; text: string | null; link: string | null }[]
  shelf: MenuRow[]
  doors: Door[]
}

/** Leads into a section of the first menu; `drink` stands in it. */
export type Door = {
  anchor: string
  title: string
  note: string | null
  count: number
  drink: MenuRow | null
}

type At = { venue: Venue; now: Temporal.Instant }

export async function getHome(api: Api, at: At): Promise<Home> {
  const [site, doors] = await Promise.all([readSite(api), readDoors(api)])
  const shelf = populated<MenuItem>(site.shelf)
  const onShelf = new Set(shelf.map(({ id }) => id))
  return {
    headline: site.headline ?? null,
    intro: site.intro ?? null,
    news: (site.news ?? []).map((news, place) => ({
      id: news.id ?? String(place),
      when: news.when ?? null,
      title: news.title,
      text: news.text ?? null,
      link: news.link ?? null,
    })),
    shelf: shelf.map((item) => toMenuRow(item, at.venue, at.now)),
    doors: await withDrinks(api, doors, onShelf, at),
  }
}

const readSite = (api: Api) =>
  api.sdk.findGlobal({
    slug: 'site',
    depth: 3,
    select: { headline: true, intro: true, news: true, shelf: true },
    populate: rowPopulate,
    ...asVisitor(api),
  })

type BareDoor = Omit<Door, 'drink'> & { items: string[] }

async function readDoors(api: Api): Promise<BareDoor[]> {
  const { docs } = await api.sdk.find({
    collection: 'menus',
    depth: 0,
    limit: 1,
    pagination: false,
    sort: 'order',
    select: { slug: true, sections: sectionParts },
    ...asVisitor(api),
  })
  return docs.flatMap(({ slug, sections }) =>
    (sections ?? []).map(({ title, note, items }, place) => {
      const ids = (items ?? []).map((item) => (typeof item === 'string' ? item : item.id))
      return { anchor: anchorOf(slug, place), title, note: note ?? null, count: ids.length, items: ids }
    }),
  )
}

/** Behind each door the first drink that does not stand on the shelf already. */
async function withDrinks(
  api: Api,
  doors: BareDoor[],
  onShelf: Set<string>,
  { venue, now }: At,
): Promise<Door[]> {
  const chosen = doors.map(({ items }) => items.find((id) => !onShelf.has(id)) ?? items[0])
  const ids = chosen.filter((id) => id !== undefined)
  const drinks = ids.length === 0 ? [] : await readItems(api, ids)
  return doors.map(({ items: _, ...door }, place) => {
    const drink = drinks.find(({ id }) => id === chosen[place])
    return { ...door, drink: drink ? toMenuRow(drink, venue, now) : null }
  })
}

async function readItems(api: Api, ids: string[]): Promise<MenuItem[]> {
  const { docs } = await api.sdk.find({
    collection: 'menu-items',
    depth: rowDepth,
    limit: ids.length,
    pagination: false,
    where: { id: { in: ids } },
    select: rowSelect,
    populate: rowPopulate,
    ...asVisitor(api),
  })
  return docs as MenuItem[]
}
