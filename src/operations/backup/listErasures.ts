import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { FileStore } from '@/integrations/storage/fileStore'
import { connectionOf } from '@/platform/database/transactions'
import { appendErasures } from './erasures'
import type { BackupKeys } from './seal'

/** An erasure bears the time at which it began, and may be committed later: this far back is looked again. */
const overlapMinutes = 60

/**
 * Puts guests who were erased since the last time on the list beside the backups; gives how many. What was done before it was
 * remembered is done again, and a guest who stands there twice is erased once.
 */
export async function listErasures({
  store,
  keys,
  req,
}: {
  store: FileStore
  keys: BackupKeys
  req: PayloadRequest
}): Promise<number> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string; at: string; isListed: boolean }>(sql`
    with last as (select data from payload_kv where key = 'erasures:listed')
    select id, to_json(erased_at) #>> '{}' as at,
      coalesce((select data -> 'recent' ? customers.id::text from last), false) as "isListed"
    from customers
    where erased_at > coalesce(
      (select (data ->> 'until')::timestamptz - make_interval(mins => ${overlapMinutes}) from last), '-infinity')
    order by erased_at`)
  const ids = rows.filter(({ isListed }) => !isListed).map(({ id }) => id)
  if (ids.length === 0) return 0
  await appendErasures(store, { ids, keys })
  const data = JSON.stringify({ until: rows.at(-1)!.at, recent: rows.map(({ id }) => id) })
  await db.execute(sql`
    insert into payload_kv (key, data) values ('erasures:listed', ${data}::jsonb)
    on conflict (key) do update set data = excluded.data`)
  return ids.length
}
