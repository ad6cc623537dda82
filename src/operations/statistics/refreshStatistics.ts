import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addDays } from '@/domain/time/addDays'
import { summariseNight } from '@/domain/statistics/summariseNight'
import { connectionOf, type Transaction } from '@/platform/database/transactions'
import { FIGURES_VERSION, readParties, staleDates, type Period } from './readNights'

type Question = Period & {
  /** The service date of now: later nights are not over and have no figures. */
  today: string
  payload: Payload
  signal?: AbortSignal
}

const nightsAtOnce = 30
/** Nights that still count as now: of older ones the seats stay those of their time. */
const recentNights = 3

/**
 * Counts those nights of a period anew whose reservations have changed since they were counted; gives how many. Two who do
 * it at once count the same, and what one of them saw too early is found again the next time.
 */
export async function refreshStatistics(question: Question): Promise<number> {
  const { venueId, from, today, payload, signal } = question
  const to = question.to < today ? question.to : today
  const db = await connectionOf({ payload })
  const dates = await staleDates({ venueId, from, to }, db)
  for (let start = 0; start < dates.length; start += nightsAtOnce) {
    signal?.throwIfAborted()
    await countNights(dates.slice(start, start + nightsAtOnce), { venueId, today, db })
  }
  return dates.length
}

type Counting = { venueId: string; today: string; db: Transaction }

async function countNights(dates: readonly string[], { venueId, today, db }: Counting): Promise<void> {
  const nights = await readParties(venueId, dates, db)
  const rows = nights.map(({ serviceDate, seen, parties }) => ({
    serviceDate,
    seen,
    figures: summariseNight(parties),
  }))
  const emptied = dates.filter((date) => !nights.some(({ serviceDate }) => serviceDate === date))
  await db.execute(sql`
    delete from night_statistics where venue_id = ${venueId}
      and service_date::text in (select jsonb_array_elements_text(${JSON.stringify(emptied)}::jsonb))`)
  await db.execute(sql`
    insert into night_statistics as stored (venue_id, service_date, seats, tables, figures, seen, version, counted_at)
    select ${venueId}, "serviceDate", room.seats, room.tables, figures, seen, ${FIGURES_VERSION}, now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as night ("serviceDate" date, seen text, figures jsonb),
      (select coalesce(sum(max_party), 0)::int as seats, count(*)::int as tables from tables
       where venue_id = ${venueId} and active is not false) as room
    on conflict (venue_id, service_date) do update set
      figures = excluded.figures, seen = excluded.seen, version = excluded.version, counted_at = excluded.counted_at,
      seats = case when stored.service_date > ${addDays(today, -recentNights)}::date then excluded.seats else stored.seats end,
      tables = case when stored.service_date > ${addDays(today, -recentNights)}::date then excluded.tables else stored.tables end`)
}
