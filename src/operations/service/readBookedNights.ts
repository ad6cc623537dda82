import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { HOLDING_STATUSES } from '@/domain/reservation/status'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { connectionOf } from '@/platform/database/transactions'
import { nightsStatement, type NightsRow } from '../reservations/nightsStatement'
import { nightStatement, type NightRow } from '../reservations/nightStatement'
import { venueTimeOf } from '../reservations/venueTimeOf'
import type { HouseRules } from './withRule'

type Question = {
  venueId: string
  now: Temporal.Instant
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

export type BookedNights = {
  /** Service dates from tonight on that have bookings, in order. */
  dates: string[]
  rules: HouseRules
}

/** The nights to come that have bookings, with the rules they stand under; null when nobody has booked. */
export async function readBookedNights({ venueId, now, req }: Question): Promise<BookedNights | null> {
  const db = await connectionOf(req)
  const today = serviceDateOf(now, await venueTimeOf(venueId, req))
  const holding = sql.join(
    HOLDING_STATUSES.map((status) => sql`${status}`),
    sql`, `,
  )
  const booked = await db.execute<{ date: string }>(sql`
    select distinct service_date as date from reservations
    where venue_id = ${venueId}::uuid and service_date >= ${today} and status in (${holding})
    order by service_date`)
  const dates = booked.rows.map(({ date }) => date)
  const [from, to] = [dates[0], dates.at(-1)]
  if (from === undefined || to === undefined) return null

  const house = await db.execute<NightRow>(nightStatement({ venueId, serviceDate: from, moving: null }))
  const range = await db.execute<NightsRow>(nightsStatement({ venueId, from, to }))
  return { dates, rules: { house: house.rows[0]!, range: range.rows[0]! } }
}
