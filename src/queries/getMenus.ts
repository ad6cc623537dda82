import type { Temporal } from 'temporal-polyfill'
import { daypartStatus } from '@/domain/menu/daypartStatus'
import type { MenuItem } from '@/payload-types'
import { asVisitor, type Api } from './api'
import type { Venue } from './getVenue'
import { noteUntil } from './noteUntil'
import { populated } from './shapes/populated'
import { rowPopulate, toMenuRow, type MenuRow } from './shapes/menuRow'

export type MenuSection = { id: string; anchor: string; title: string; note: string | null; rows: MenuRow[] }

export type Menu = {
  slug: string
  name: string
  intro: string | null
  /** Wall-clock times; null: all night. */
  served: { from: string; to: string; isNow: boolean } | null
  sections: MenuSection[]
}

/** Every menu of the house in its order, with all that stands on it. */
export async function getMenus(
  api: Api,
  { venue, now }: { venue: Venue; now: Temporal.Instant },
): Promise<Menu[]> {
  const { docs } = await api.sdk.find({
    collection: 'menus',
    depth: 3,
    limit: 20,
    pagination: false,
    sort: 'order',
    select: { name: true, slug: true, intro: true, daypart: true, sections: sectionParts },
    populate: rowPopulate,
    ...asVisitor(api),
  })
  return docs.map((menu) => ({
    slug: menu.slug,
    name: menu.name,
    intro: menu.intro ?? null,
    served: servedOf(menu.daypart, venue, now),
    sections: (menu.sections ?? []).map((section, place) => ({
      id: section.id ?? `${menu.slug}-${place}`,
      anchor: anchorOf(menu.slug, place),
      title: section.title,
      note: section.note ?? null,
      rows: populated<MenuItem>(section.items).map((item) => toMenuRow(item, venue, now)),
    })),
  }))
}

/** Named one by one: `sections: true` would leave out the items, which are kept in a table of their own. */
export const sectionParts = { title: true, note: true, items: true } as const

/** The same in both languages, so that a link survives the change of language. */
export const anchorOf = (menuSlug: string, place: number): string => `${menuSlug}-${place + 1}`

type Daypart = { startTime?: string | null; endTime?: string | null } | undefined

function servedOf(daypart: Daypart, venue: Venue, now: Temporal.Instant): Menu['served'] {
  const { startTime: from, endTime: to } = daypart ?? {}
  if (!from || !to) return null
  const status = daypartStatus([{ weekdays: [], from, to }], now, venue)
  noteUntil(status.on ? status.until : status.onAt)
  return { from, to, isNow: status.on }
}
