import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { noteEvent } from '@/operations/webhooks/noteEvent'
import { transactionOf } from '@/platform/database/transactions'

type Marked = {
  kind: 'ingredient' | 'menuItem'
  id: string
  /** Null: it is back. */
  until: Date | null
  venueId: string
  now: Date
  req: PayloadRequest
}

/** Tells the webhooks that something is off at a venue, or back. */
export async function noteOffMark({ kind, id, until, venueId, now, req }: Marked): Promise<void> {
  const what = async () => ({ kind, id, name: await nameOf({ kind, id, req }) })
  const shared = { venueId, subject: id, now, req }
  if (!until) return noteEvent({ ...shared, type: 'menu.back', data: what })
  const data = async () => ({ ...(await what()), until: until.toISOString() })
  return noteEvent({ ...shared, type: 'menu.eighty_sixed', data })
}

/** In the first language of the house. */
async function nameOf({ kind, id, req }: Pick<Marked, 'kind' | 'id' | 'req'>): Promise<string | null> {
  const tx = await transactionOf(req)
  const table = sql.raw(kind === 'ingredient' ? 'ingredients_locales' : 'menu_items_locales')
  const { rows } = await tx.execute<{ name: string | null }>(
    sql`select name from ${table} where _parent_id = ${id}::uuid order by _locale = 'pl' desc limit 1`,
  )
  return rows[0]?.name ?? null
}
