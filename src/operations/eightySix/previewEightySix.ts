import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import { venueIfAny } from '@/operations/venues/venueAtHand'
import { endOfTonight } from './endOfTonight'

type Named = { id: string; name: string }

export type EightySixPreview = {
  /** What would go off the menu, by name. */
  drinks: Named[]
  /** What is poured straight from it in the venue at hand: a beer, a wine, a spirit by the glass. */
  items: Named[]
  /** When it would all be back: an instant. */
  until: string
}

/** What a tap would take off, before it is tapped. Substitutes count as at hand unless they are the thing itself. */
export async function previewEightySix({
  kind,
  id,
  now = new Date(),
  req,
}: {
  kind: 'ingredient' | 'menuItem'
  id: string
  now?: Date
  req: PayloadRequest
}): Promise<EightySixPreview> {
  const until = (await endOfTonight({ now, req })).toISOString()
  if (kind === 'menuItem') return { drinks: [], items: [], until }

  const db = await connectionOf(req)
  const off = sql`
    with recursive off as (
      select id from ingredients where id = ${id}
      union
      select i.id from ingredients i join off o on i.made_from_id = o.id
    )`
  const drinks = await db.execute<Named>(sql`${off}
    select distinct c.id, c.name from cocktails c join cocktails_recipe l on l._parent_id = c.id
    where l.ingredient_id in (select id from off) and l.optional is not true
      and c._status = 'published' and c.deleted_at is null
      and not exists (
        select 1 from cocktails_rels r
        where r.parent_id = c.id and r.path = 'recipe.' || (l._order - 1) || '.substitutes'
          and r.ingredients_id not in (select id from off))
    order by c.name`)
  const venue = await venueIfAny(req)
  const items = await db.execute<Named>(sql`${off}
    select m.id, coalesce(here.name, fallback.name) as name from menu_items m
    left join menu_items_locales here on here._parent_id = m.id and here._locale::text = ${req.locale ?? 'pl'}
    left join menu_items_locales fallback on fallback._parent_id = m.id and fallback._locale = 'pl'
    where m.pours_id in (select id from off) and m.venue_id = ${venue?.id ?? null}
      and m._status = 'published' and m.deleted_at is null
    order by name`)
  return { drinks: drinks.rows, items: items.rows, until }
}
