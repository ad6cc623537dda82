import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { withTransaction, type Transaction } from '@/platform/database/transactions'
import { chainHash, entryLine } from './entryLine'
import { readEntries } from './readEntries'
import type { Segment } from './segment'
import { writeAudit } from './writeAudit'

type Removal = { segment: Segment; ids: string[]; payload: Payload; signal?: AbortSignal }

const atOnce = 5_000

/**
 * Takes the entries of a segment out of the log, in one transaction; `ids` are those that were read back from the store a
 * moment ago. Once more each of them is compared with what the archive holds. Gives how many went.
 */
export async function removeArchived({ segment, ids, payload, signal }: Removal): Promise<number> {
  const req = await createLocalReq({}, payload)
  return withTransaction(req, async (tx) => {
    await tx.execute(sql`select set_config('statement_timeout', '60s', true)`)
    const { rows } = await tx.execute<{ isRemoved: boolean }>(sql`
      select removed_at is not null as "isRemoved" from audit_segments where name = ${segment.name} for update`)
    if (rows[0]?.isRemoved !== false) return 0 // somebody else was faster

    await refuseOthers(segment, ids, tx, signal)
    // The trigger of the log lets go of entries of this segment alone, and only in this transaction.
    await tx.execute(sql`select set_config('eliksir.archived_segment', ${segment.name}, true)`)
    let removed = 0
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = sql`array(select jsonb_array_elements_text(${JSON.stringify(ids.slice(from, from + atOnce))}::jsonb)::uuid)`
      removed += (await tx.execute(sql`delete from audit_log where id = any(${some})`)).rowCount ?? 0
    }
    if (removed !== segment.entries) throw new Error(`${removed} entries of ${segment.entries} were found`)
    await tx.execute(sql`select set_config('eliksir.archived_segment', '', true)`)
    await tx.execute(sql`update audit_segments set removed_at = now() where name = ${segment.name}`)
    const { entries, lastHash } = segment
    await writeAudit({
      action: 'archive',
      collection: 'audit-log',
      documentId: segment.name,
      changes: { entries, lastHash },
      req,
    })
    return removed
  })
}

/** Entries that came in later are left for another segment; those that were archived have to be as they were. */
async function refuseOthers(
  segment: Segment,
  ids: readonly string[],
  tx: Transaction,
  signal?: AbortSignal,
): Promise<void> {
  const archived = new Set(ids)
  let hash = segment.previousHash
  for await (const row of readEntries(segment, tx, signal)) {
    if (archived.has(row.id)) hash = chainHash(hash, entryLine(row))
  }
  if (hash !== segment.lastHash)
    throw new Error(`The log of ${segment.name} is not what the archive holds; nothing was removed`)
}
