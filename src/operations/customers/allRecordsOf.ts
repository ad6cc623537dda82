import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import { recordsOf } from './recordsOf'

/** Ids of all records of one guest, whichever of them was asked for: the one that was kept first, then what was merged into it. */
export async function allRecordsOf(customerId: string, req: PayloadRequest): Promise<string[]> {
  const db = await connectionOf(req)
  const { rows: line } = await db.execute<{ id: string }>(sql`
    with recursive line as (
      select id, merged_into_id, 0 as steps from customers where id = ${customerId}
      union all
      select next.id, next.merged_into_id, line.steps + 1
      from customers next join line on next.id = line.merged_into_id where line.steps < 20
    )
    select id from line order by steps desc limit 1`)
  const root = line[0]?.id ?? customerId
  const { rows } = await db.execute<{ id: string }>(recordsOf(root))
  return [root, ...rows.map(({ id }) => id).filter((id) => id !== root)]
}
