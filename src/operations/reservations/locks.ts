import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'

export type NightKey = { venueId: string; serviceDate: string }

/**
 * One writer of a night after the other, until the commit. Always in the same order, so that a move from one date to
 * another never waits for a move the other way round.
 */
export async function lockNights(nights: readonly NightKey[], req: PayloadRequest): Promise<void> {
  const keys = [
    ...new Set(nights.map(({ venueId, serviceDate }) => `night/${venueId}/${serviceDate}`)),
  ].sort()
  await holdTables(
    nights.map(({ venueId }) => venueId),
    req,
  )
  const tx = await transactionOf(req)
  for (const key of keys) await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** Any number of bookings read the tables of a venue side by side, and nobody changes them until they have committed. */
async function holdTables(venueIds: readonly string[], req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  for (const venueId of [...new Set(venueIds)].sort())
    await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${`tables/${venueId}`}, 0))`)
}

/** For who changes a table of a venue: waits for the bookings on their way, and those that come after find it changed. */
export async function lockTables(venueId: string, req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`tables/${venueId}`}, 0))`)
}

/**
 * Holds several reservations before any of them is written, in the order of their ids: the same locks that each write
 * takes by itself, so that two gestures over the same parties never wait for each other.
 */
export async function lockReservations(ids: readonly string[], req: PayloadRequest): Promise<LockedRow[]> {
  const tx = await transactionOf(req)
  const sorted = [...new Set(ids)].sort()
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended('reservations', 0))`)
  for (const id of sorted) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`reservations/${id}`}, 0))`)
  }
  const rows: LockedRow[] = []
  for (const id of sorted) {
    const row = await lockRow(id, req)
    if (row) rows.push(row)
  }
  return rows
}

/** What decides which nights a write touches. */
export type LockedRow = {
  id: string
  revision: number
  venueId: string
  serviceDate: string | null
  timeZone: string
  serviceDayCutoff: string
}

/** The row of a reservation, held until the commit; null when there is none. */
export async function lockRow(id: string, req: PayloadRequest): Promise<LockedRow | null> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<LockedRow>(sql`
    select r.id, coalesce(r.revision, 1)::int as revision, r.venue_id as "venueId",
      r.service_date as "serviceDate", v.time_zone as "timeZone", v.service_day_cutoff as "serviceDayCutoff"
    from reservations r join venues v on v.id = r.venue_id
    where r.id = ${id}::uuid
    for update of r`)
  return rows[0] ?? null
}
