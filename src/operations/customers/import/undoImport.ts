import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { writeAudit } from '@/operations/audit/writeAudit'
import { bookingBy } from '@/operations/reservations/booking'
import { changeStatus } from '@/operations/reservations/changeStatus'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'
import { eraseGuest } from '../eraseGuest'
import { recountCustomers } from '../recountCustomers'
import { ownRequest } from './ownRequest'

export type Undone = {
  /** Bookings cancelled for the venue; what had passed no longer counts. */
  cancelled: number
  /** Guests nobody else refers to are gone, those with a booking of the batch are erased. */
  removed: number
  erased: number
  /** What has a life of its own by now: parties that sit here, guests who booked, agreed to something or were merged. */
  kept: number
}

/**
 * Takes an import back: its bookings are cancelled without a message to anybody, its guests go. Each in a transaction of its
 * own; asked again after it was cut short, it does the rest. 409 CANNOT_UNDO for one that is undone.
 */
export async function undoImport({ id, req }: { id: unknown; req: PayloadRequest }): Promise<Undone> {
  const batch =
    typeof id === 'string' && isUuid(id)
      ? await req.payload.findByID({
          collection: 'import-batches',
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          req,
        })
      : null
  if (!batch) throw refusal('NOT_FOUND')
  if (batch.undoneAt) throw refusal('CANNOT_UNDO')

  const undone: Undone = { cancelled: 0, removed: 0, erased: 0, kept: 0 }
  for (const booking of await bookingsOfBatch(batch.id, req)) {
    if (booking.status === 'arrived' || booking.status === 'seated') undone.kept += 1
    else {
      await cancel(booking, ownRequest(req))
      undone.cancelled += 1
    }
  }
  for (const guest of await guestsOfBatch(batch.id, req)) {
    undone[guest.fate] += 1
    if (guest.fate === 'removed')
      // As the house: no member of staff deletes guests, but this one was never here.
      await req.payload.delete({ collection: 'customers', id: guest.id, depth: 0, req: ownRequest(req) })
    if (guest.fate === 'erased') await eraseGuest({ id: guest.id, req: ownRequest(req) })
  }
  await withTransaction(req, async (tx) => {
    await tx.execute(
      sql`update import_batches set undone_at = now(), updated_at = now() where id = ${batch.id}`,
    )
    await writeAudit({
      action: 'undo-import',
      collection: 'import-batches',
      documentId: batch.id,
      changes: { ...undone },
      req,
    })
  })
  return undone
}

type Booking = { id: string; status: ReservationStatus; customer: string | null }

async function bookingsOfBatch(batch: string, req: PayloadRequest): Promise<Booking[]> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Booking>(sql`
    select id, status, customer_id as customer from reservations
    where import_batch_id = ${batch} and status <> 'cancelled_venue' order by starts_at, id`)
  return rows
}

/** Open bookings take the usual step; what is over has no step left and only stops counting. */
async function cancel({ id, status, customer }: Booking, req: PayloadRequest): Promise<void> {
  const { id: actorId, role } = req.user as unknown as Actor
  const by = bookingBy({ actor: role === 'editor' ? 'host' : role, actorId, isQuiet: true })
  if (status === 'confirmed' || status === 'waitlisted' || status === 'pending_payment') {
    await changeStatus({ id, to: 'cancelled_venue', by, req })
    return
  }
  if (status === 'pending') {
    await changeStatus({ id, to: 'declined', by, req })
    return
  }
  await withTransaction(req, async (tx) => {
    await tx.execute(sql`
      update reservations set status = 'cancelled_venue', revision = coalesce(revision, 1) + 1, updated_at = now()
      where id = ${id}`)
    if (customer) await recountCustomers([customer], req)
  })
}

type Fate = 'removed' | 'erased' | 'kept'

async function guestsOfBatch(batch: string, req: PayloadRequest): Promise<{ id: string; fate: Fate }[]> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string; fate: Fate }>(sql`
    select guest.id, case
      when guest.merged_into_id is not null
        or exists (select 1 from customers merged where merged.merged_into_id = guest.id)
        or exists (select 1 from customer_merges merge where guest.id in (merge.kept_id, merge.merged_id))
        or exists (select 1 from consents where consents.customer_id = guest.id)
        or exists (
          select 1 from reservations where reservations.customer_id = guest.id
            and (reservations.import_batch_id is distinct from ${batch}
              or reservations.status not in ('cancelled_venue', 'declined'))) then 'kept'
      when exists (select 1 from reservations where reservations.customer_id = guest.id) then 'erased'
      else 'removed' end as fate
    from customers guest
    where guest.import_batch_id = ${batch} and guest.erased_at is null`)
  return rows
}
