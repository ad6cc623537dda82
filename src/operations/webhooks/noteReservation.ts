import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { reservationEvents, type Seen } from '@/domain/events/reservationEvents'
import { transactionOf } from '@/platform/database/transactions'
import { checkedData, type EventData } from './eventData'
import { listenersTo } from './noteEvent'
import { writeDeliveries } from './writeDeliveries'

type Noted = {
  id: string
  venueId: string
  /** Null when it is new. */
  before: Seen | null
  after: Seen
  now?: Date
  req: PayloadRequest
}

/** Tells the webhooks what has become of a reservation, in the transaction that wrote it. */
export async function noteReservation({ id, venueId, before, after, now, req }: Noted): Promise<void> {
  const events = reservationEvents(before, after)
  const listeners = await listenersTo(
    events.map(({ type }) => type),
    venueId,
    req,
  )
  if (listeners.size === 0) return
  const reservation = await readReservation(id, after.tables, req)
  for (const { type, ...more } of events) {
    const here = listeners.get(type)
    if (!here) continue
    const data = checkedData(type as 'reservation.created', { venue: here.venue, reservation, ...more })
    await writeDeliveries({ type, data, subject: id, venueId, webhookIds: here.webhookIds, now, req })
  }
}

type Told = EventData<'reservation.created'>['reservation']

/** From the row, whatever the caller who wrote it may see. */
async function readReservation(id: string, tables: readonly string[], req: PayloadRequest): Promise<Told> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<Omit<Told, 'tables'>>(sql`
    select id, reference, coalesce(revision, 1)::int as revision, status, service_date as "serviceDate",
      ${iso('starts_at')} as "startsAt", ${iso('ends_at')} as "endsAt", coalesce(venue_time_zone, 'UTC') as "timeZone",
      party_size::int as "partySize", area_id as area, occasion, coalesce(source, 'staff') as source,
      customer_id as customer
    from reservations where id = ${id}::uuid`)
  if (!rows[0]) throw new Error('A reservation was told of that is not there')
  return { ...rows[0], tables: [...tables] }
}

const iso = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
