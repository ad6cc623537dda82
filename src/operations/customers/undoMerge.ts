import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'
import { countMarketing } from './countMarketing'
import { guestForCaller } from './guestForCaller'
import { partRecords } from './joinRecords'
import { holdRecords } from './holdRecords'
import type { Moved } from './mergeCustomers'
import { readRecord } from './readRecord'
import { recountCustomers } from './recountCustomers'
import { saveRecord } from './saveRecord'

/**
 * Parts what a merge made one: the reservations it moved go back, and so does what the kept record took over, unless it was
 * changed since. Acts for the user of the request. The newest merge of a guest is undone before an older one, and none once
 * a record was erased: 409 CANNOT_UNDO.
 */
export async function undoMerge({
  id,
  req,
}: {
  id: unknown
  req: PayloadRequest
}): Promise<{ kept: string; parted: string }> {
  return withTransaction(req, async (tx) => {
    const merge =
      typeof id === 'string' && isUuid(id)
        ? await req.payload.findByID({
            collection: 'customer-merges',
            id,
            depth: 0,
            disableErrors: true,
            overrideAccess: false,
            req,
          })
        : null
    if (!merge) throw refusal('NOT_FOUND')
    const ids = [merge.kept, merge.merged].map((one) => (typeof one === 'string' ? one : one.id))
    const [keptId = '', otherId = ''] = ids
    await holdRecords([await guestForCaller(keptId, req), await guestForCaller(otherId, req)], req)

    const [kept, other] = [await readRecord(keptId, req), await readRecord(otherId, req)]
    const { rows: undone } = await tx.execute(sql`
      update customer_merges set undone_at = now(), updated_at = now()
      where id = ${merge.id} and undone_at is null returning id`)
    const isLast = other.mergedInto === kept.id && !kept.mergedInto
    if (undone.length === 0 || !isLast || kept.erasedAt || other.erasedAt) throw refusal('CANNOT_UNDO')

    const { reservations, filled, tags } = merge.moved as Moved
    const back = sql.join(
      reservations.map((one) => sql`${one}::uuid`),
      sql`, `,
    )
    if (reservations.length > 0)
      await tx.execute(sql`
        update reservations set customer_id = ${other.id}, revision = coalesce(revision, 1) + 1, updated_at = now()
        where customer_id = ${kept.id} and id in (${back})`)
    await tx.execute(
      sql`update customers set merged_into_id = null, updated_at = now() where id = ${other.id}`,
    )
    const data = partRecords(kept, other, { filled, tags })
    if (Object.keys(data).length > 0) await saveRecord(kept.id, data, req)

    await recountCustomers([kept.id, other.id], req)
    await countMarketing(kept.id, req)
    await countMarketing(other.id, req)
    for (const [one, from] of [
      [kept.id, other.id],
      [other.id, kept.id],
    ] as const)
      await writeAudit({
        action: 'undo-merge',
        collection: 'customers',
        documentId: one,
        changes: { from },
        req,
      })
    return { kept: kept.id, parted: other.id }
  })
}
