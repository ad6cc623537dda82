import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Now } from '@/domain/messages/checkAtSend'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { connectionOf } from '@/platform/database/transactions'
import { contactProblem } from './contactProblem'
import type { ClaimedMessage } from './messageRow'

type Db = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** The booking of a message as it is at this moment, and its venue's zone; null when it is not there. */
export async function readBookingNow(
  message: ClaimedMessage,
  now: Temporal.Instant,
  req: Db,
): Promise<{ booking: Now; timeZone: string } | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ found: Row }>(sql`
    select json_build_object(
      'status', r.status, 'messageRevision', coalesce(r.message_revision, 1)::int, 'startsAt', ${ms('r.starts_at')},
      'email', r.guest_email, 'phone', r.guest_phone, 'isErased', c.erased_at is not null,
      'waitsUntil', case r.status when 'held' then ${ms('r.hold_expires_at')} else ${ms('r.expires_at')} end,
      'timeZone', coalesce(r.venue_time_zone, v.time_zone),
      'isOvertaken', exists (select from messages o where o.subject_key = ${message.subjectKey} and o.kind = 'reminder'
        and o.id <> ${message.id}::uuid and o.message_revision = ${message.messageRevision}
        and o.status in ('planned', 'sending', 'sent')
        and (o.due_at > ${message.dueAt}::timestamptz or o.due_at = ${message.dueAt}::timestamptz and o.part > ${message.part})
        and o.due_at <= ${now.toString()}::timestamptz),
      'isAskedAlready', exists (select from messages o where o.subject_key = ${message.subjectKey}
        and o.kind = ${message.kind}::enum_messages_kind and o.id <> ${message.id}::uuid and o.status = 'sent')) as found
    from reservations r
    join venues v on v.id = r.venue_id
    left join customers c on c.id = r.customer_id
    where r.id = ${message.reservationId}::uuid`)
  const found = rows[0]?.found
  if (!found) return null
  const { timeZone, startsAt, waitsUntil, ...facts } = found
  const booking = {
    ...facts,
    startsAt: at(startsAt),
    waitsUntil: waitsUntil === null ? null : at(waitsUntil),
  }
  const isBounced = (await problemWith(message, req)) !== null
  return { booking: { ...booking, isBounced }, timeZone }
}

/** What is known against the address it was planned for; the state of the booking says whether that is still the one. */
const problemWith = ({ channel, recipient: address }: ClaimedMessage, req: Db) =>
  address ? contactProblem({ channel, address, req }) : null

type Row = Omit<Now, 'startsAt' | 'waitsUntil' | 'isBounced'> & {
  status: ReservationStatus
  startsAt: number
  waitsUntil: number | null
  timeZone: string
}

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)
