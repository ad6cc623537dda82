import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { wakeErasureList } from '@/operations/backup/wakeErasureList'
import { cancelReservation } from '@/operations/reservations/cancelReservation'
import { lockReservations } from '@/operations/reservations/locks'
import { noteEvent } from '@/operations/webhooks/noteEvent'
import { withTransaction, type Transaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { allRecordsOf } from './allRecordsOf'
import { bookingsOf } from './bookingsOf'
import { forgetTraces } from './forgetTraces'
import { guestForCaller } from './guestForCaller'
import { holdContacts } from './holdContacts'
import { holdCustomers } from './holdCustomers'
import { NAMELESS } from './nameless'
import { readTraces } from './readTraces'
import { recountCustomers } from './recountCustomers'

export type OpenBooking = {
  id: string
  reference: string | null
  status: string
  startsAt: string
  serviceDate: string | null
  partySize: number
}

/**
 * Takes everything that names a guest out of what is kept, whichever of his records was asked for: the records, his
 * reservations, merges, answers kept for repeated requests, what the backoffice remembers of them. That he came, when and
 * with how many, stays, without him. Acts for the user of the request. A guest who still has a table ahead is refused: 409
 * FUTURE_BOOKINGS with the list; `cancelFuture` cancels them for him first, in the same transaction.
 */
export async function eraseGuest({
  id,
  cancelFuture = false,
  now = new Date(),
  forHouse,
  req,
}: {
  id: unknown
  cancelFuture?: boolean
  now?: Date
  /** The house itself lets a record go, without a user: `refuse` throws once all is held, `note` is said in the log. */
  forHouse?: { refuse: (tx: Transaction) => Promise<void>; note: Record<string, string> }
  req: PayloadRequest
}): Promise<{ records: number; reservations: number; cancelled: number }> {
  return withTransaction(req, async (tx) => {
    const asked = forHouse ? { id: String(id) } : await guestForCaller(id, req)
    const records = await allRecordsOf(asked.id, req)
    const traces = await readTraces(records, tx)
    await holdContacts(traces.venueId, traces.contacts, req)
    const bookings = await bookingsOf(records, req)
    await lockReservations(bookings, req)

    const open = await openAmong(bookings, now, tx)
    if (open.length > 0 && !cancelFuture) throw refusal('FUTURE_BOOKINGS', { bookings: open })
    // It is the guest who wants to be forgotten, so it is he who cancels.
    for (const booking of open)
      await cancelReservation({ id: booking.id, as: 'guest', by: { actor: 'guest' }, req })

    await holdCustomers(records, req)
    await forHouse?.refuse(tx)
    await forgetTraces({ traces, records, bookings, now, req })
    await blankReservations(bookings, tx)
    await blankRecords(records, now, tx)
    await recountCustomers(records, req)
    for (const record of records)
      await writeAudit({
        action: 'erase',
        collection: 'customers',
        documentId: record,
        changes: { reservations: bookings.length, cancelled: open.length, ...forHouse?.note },
        req,
      })
    await noteEvent({
      type: 'guest.erased',
      venueId: traces.venueId,
      subject: null,
      data: { customers: records, reservations: bookings },
      now,
      req,
    })
    // What the house lets go by itself is listed with the next round of every hour.
    if (!forHouse) await wakeErasureList(req)
    return { records: records.length, reservations: bookings.length, cancelled: open.length }
  })
}

/** What a guest still has ahead, or is sitting at. */
async function openAmong(bookings: string[], now: Date, tx: Transaction): Promise<OpenBooking[]> {
  if (bookings.length === 0) return []
  const { rows } = await tx.execute<OpenBooking>(sql`
    select id, reference, status, to_json(starts_at) #>> '{}' as "startsAt", service_date as "serviceDate",
      party_size::int as "partySize"
    from reservations
    where id in (${listOf(bookings)})
      and (status in ('held', 'pending_payment', 'pending', 'waitlisted', 'confirmed') and starts_at > ${now.toISOString()}
        or status in ('arrived', 'seated'))
    order by starts_at`)
  return rows.map((row) => ({ ...row, startsAt: new Date(row.startsAt).toISOString() }))
}

/** Revisions rise, so that an old tab does not write back what it still shows. */
async function blankReservations(bookings: string[], tx: Transaction): Promise<void> {
  if (bookings.length === 0) return
  await tx.execute(sql`
    update reservations set guest_name = ${NAMELESS}, guest_phone = null, guest_email = null, notes = null,
      staff_notes = null, allergies = null, occasion = null, override_reason = null, manage_token_hash = null,
      revision = coalesce(revision, 1) + 1, updated_at = now()
    where id in (${listOf(bookings)})`)
}

async function blankRecords(records: string[], now: Date, tx: Transaction): Promise<void> {
  await tx.execute(sql`delete from customers_texts where parent_id in (${listOf(records)})`)
  await tx.execute(sql`
    update customers set name = ${NAMELESS}, email = null, phone = null, notes = null, allergies = null, vip = false,
      blocked_is_blocked = false, blocked_reason = null, blocked_until = null, marketing = false,
      erased_at = coalesce(erased_at, ${now.toISOString()}), updated_at = now()
    where id in (${listOf(records)})`)
}

const listOf = (ids: string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
