import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import { idOf, invalidFields, isUuid, type Doc } from './facts'

type Question = { data: Doc; original: Doc | null; venueId: string; req: PayloadRequest }

/**
 * The guest and the area that somebody has just set are of the reservation's own venue: 400 naming the field. Tables are
 * looked up in their night.
 */
export async function refuseForeign({ data, original, venueId, req }: Question): Promise<void> {
  const set = (['customer', 'area'] as const).flatMap((path) => {
    const id = idOf(data[path])
    return id && isUuid(id) && id !== idOf(original?.[path]) ? [{ path, id }] : []
  })
  if (set.length === 0) return

  const tables = { customer: sql`customers`, area: sql`areas` }
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ path: string }>(
    sql.join(
      set.map(
        ({ path, id }) => sql`select ${path}::text as path
          where not exists (select from ${tables[path]} where id = ${id}::uuid and venue_id = ${venueId}::uuid)`,
      ),
      sql` union all `,
    ),
  )
  if (rows.length > 0)
    throw invalidFields(
      rows.map(({ path }) => path),
      req,
    )
}
