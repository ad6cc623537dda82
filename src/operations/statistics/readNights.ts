import { sql } from '@payloadcms/db-postgres'
import type { NightFigures, PartyOfNight } from '@/domain/statistics/nightFigures'
import type { Transaction } from '@/platform/database/transactions'

export type Period = { venueId: string; from: string; to: string }
export type StoredNight = { serviceDate: string; seats: number; tables: number; figures: NightFigures }
export type StaleNight = { serviceDate: string; seen: string; parties: PartyOfNight[] }

type Database = Pick<Transaction, 'execute'>

/** Raised when the figures change their meaning: all nights are then counted anew. */
export const FIGURES_VERSION = 1

/**
 * What a night's figures were made of: any write of a reservation raises its revision, and one that moves away leaves one
 * less.
 */
const seen = sql`concat(count(*), '/', sum(coalesce(r.revision, 1)), '/', extract(epoch from max(r.updated_at)))`

/** Dates whose stored figures are missing or older than their reservations, the oldest first. */
export async function staleDates({ venueId, from, to }: Period, db: Database): Promise<string[]> {
  const { rows } = await db.execute<{ date: string }>(sql`
    with now_is as (
      select r.service_date as date, ${seen} as seen from reservations r
      where r.venue_id = ${venueId} and r.service_date between ${from} and ${to}
      group by r.service_date
    ), stored as (
      select service_date::text as date, seen, version from night_statistics
      where venue_id = ${venueId} and service_date between ${from}::date and ${to}::date
    )
    select coalesce(now_is.date, stored.date) as date
    from now_is full join stored on stored.date = now_is.date
    where stored.seen is distinct from now_is.seen or stored.version <> ${FIGURES_VERSION}
    order by 1`)
  return rows.map(({ date }) => date)
}

/** The raw rows of these nights, all seen at one moment. A night that nobody booked is not among them. */
export async function readParties(
  venueId: string,
  dates: readonly string[],
  db: Database,
): Promise<StaleNight[]> {
  const { rows } = await db.execute<StaleNight>(sql`
    select r.service_date as "serviceDate", ${seen} as seen,
      json_agg(json_build_object(
        'status', r.status, 'source', coalesce(r.source, 'staff'), 'partySize', r.party_size::int,
        'tables', (select count(*)::int from reservations_rels rel where rel.parent_id = r.id and rel.path = 'tables'),
        'createdAt', ${ms('created_at')}, 'startsAt', ${ms('starts_at')}, 'endsAt', ${ms('ends_at')},
        'seatedAt', ${ms('seated_at')}, 'completedAt', ${ms('completed_at')})) as parties
    from reservations r
    where r.venue_id = ${venueId} and r.service_date in (select jsonb_array_elements_text(${JSON.stringify(dates)}::jsonb))
    group by r.service_date`)
  return rows
}

export async function readStored({ venueId, from, to }: Period, db: Database): Promise<StoredNight[]> {
  const { rows } = await db.execute<StoredNight>(sql`
    select service_date::text as "serviceDate", seats, tables, figures from night_statistics
    where venue_id = ${venueId} and service_date between ${from}::date and ${to}::date order by service_date`)
  return rows
}

const ms = (column: string) => sql.raw(`(extract(epoch from r.${column}) * 1000)::bigint`)
