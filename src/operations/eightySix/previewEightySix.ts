import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import { endOfTonight } from './endOfTonight'

export type EightySixPreview = {
  /** What would go off the menu, by name. */
  drinks: { id: string; name: string }[]
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
  if (kind === 'menuItem') return { drinks: [], until }

  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    with recursive off as (
      select id from ingredients where id = ${id}
      union
      select i.id from ingredients i join off o on i.made_from_id = o.id
    )
    select distinct c.id, c.name from cocktails c join cocktails_recipe l on l._parent_id = c.id
    where l.ingredient_id in (select id from off) and l.optional is not true
      and c._status = 'published' and c.deleted_at is null
      and not exists (
        select 1 from cocktails_rels r
        where r.parent_id = c.id and r.path = 'recipe.' || (l._order - 1) || '.substitutes'
          and r.ingredients_id not in (select id from off))
    order by c.name`)
  return { drinks: rows, until }
}
