import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { idOf } from '@/operations/reservations/facts'
import { noteEvent } from '@/operations/webhooks/noteEvent'
import type { Customer } from '@/payload-types'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { countMarketing } from './countMarketing'
import { guestForCaller } from './guestForCaller'
import { holdRecords } from './holdRecords'
import { joinRecords } from './joinRecords'
import { readRecord } from './readRecord'
import { recountCustomers } from './recountCustomers'
import { saveRecord } from './saveRecord'

/** What a merge moved, by which it is undone. */
export type Moved = { reservations: string[]; filled: (keyof Customer)[]; tags: string[] }

/**
 * Makes two records of one guest one: `keptId` takes over the reservations of the other and what it lacks itself. The other
 * record stays, points at the kept one and is found as it; consents stay where they were given. Acts for the user of the
 * request, who has to see both. Refuses with 409 CANNOT_MERGE what is of two venues, erased, or merged already.
 */
export async function mergeCustomers({
  keptId,
  otherId,
  req,
}: {
  keptId: string
  otherId: string
  req: PayloadRequest
}): Promise<{ merge: string; movedReservations: number }> {
  return withTransaction(req, async (tx) => {
    const seen = [await guestForCaller(keptId, req), await guestForCaller(otherId, req)] as const
    await holdRecords(seen, req)
    const [kept, other] = [await readRecord(keptId, req), await readRecord(otherId, req)]
    const venueId = idOf(kept.venue)
    if (kept.id === other.id || !venueId || venueId !== idOf(other.venue) || isGone(kept) || isGone(other))
      throw refusal('CANNOT_MERGE')

    const { data, filled, tags } = joinRecords(kept, other)
    await tx.execute(
      sql`update customers set merged_into_id = ${kept.id}, updated_at = now() where id = ${other.id}`,
    )
    const { rows } = await tx.execute<{ id: string }>(sql`
      update reservations set customer_id = ${kept.id}, revision = coalesce(revision, 1) + 1, updated_at = now()
      where customer_id = ${other.id} returning id`)
    const moved: Moved = { reservations: rows.map(({ id }) => id), filled, tags }
    if (Object.keys(data).length > 0) await saveRecord(kept.id, data, req)
    // As the house: nobody writes merges by hand.
    const merge = await req.payload.create({
      collection: 'customer-merges',
      data: { kept: kept.id, merged: other.id, moved, by: String(req.user?.name ?? ''), venue: venueId },
      depth: 0,
      req,
    })
    await recountCustomers([kept.id, other.id], req)
    await countMarketing(kept.id, req)
    for (const [id, changes] of [
      [kept.id, { merged: other.id }],
      [other.id, { mergedInto: kept.id }],
    ] as const)
      await writeAudit({ action: 'merge', collection: 'customers', documentId: id, changes, req })
    await noteEvent({
      type: 'guest.merged',
      venueId,
      subject: kept.id,
      data: { kept: kept.id, merged: other.id },
      req,
    })
    return { merge: merge.id, movedReservations: rows.length }
  })
}

const isGone = ({ erasedAt, mergedInto }: Customer) => Boolean(erasedAt ?? mergedInto)
