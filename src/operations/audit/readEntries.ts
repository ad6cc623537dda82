import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '@/platform/database/transactions'
import type { AuditRow } from './entryLine'

const atOnce = 2_000

/** Entries of a stretch of time, oldest first, some at a time: a month of a busy house need not fit into memory. */
export async function* readEntries(
  { from, until }: { from: string; until: string },
  db: Pick<Transaction, 'execute'>,
  signal?: AbortSignal,
): AsyncGenerator<AuditRow> {
  let last: Pick<AuditRow, 'at' | 'id'> | undefined
  for (;;) {
    signal?.throwIfAborted()
    const after = last ? sql`and (at, id) > (${last.at}::timestamptz, ${last.id}::uuid)` : sql``
    const { rows } = await db.execute<AuditRow>(sql`
      select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, action,
        actor_type as "actorType", actor_id as "actorId", actor_name as "actorName", "on", document_id as "documentId",
        document_title as "documentTitle", changes::text as changes, request_id as "requestId"
      from audit_log
      where at >= ${from}::timestamptz and at < ${until}::timestamptz ${after}
      order by at, id limit ${atOnce}`)
    yield* rows
    if (rows.length < atOnce) return
    last = rows.at(-1)
  }
}
