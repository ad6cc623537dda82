import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from './jobs'

/**
 * The figures of every night of a venue up to the 21st of November 2026, asked of the raw rows in plain SQL, without a line of
 * the code that counts them.
 */
export async function freshFigures(
  payload: Payload,
  venue: string,
): Promise<{ night: string; figures: unknown }[]> {
  const { rows } = await database(payload).execute<{ night: string; figures: unknown }>(sql`
    with party as (
      select r.*, (select count(*) from reservations_rels x where x.parent_id = r.id and x.path = 'tables') as tables,
        status in ('seated', 'completed') as came,
        source <> 'walk_in' and status in
          ('confirmed', 'arrived', 'seated', 'completed', 'no_show', 'cancelled_guest', 'cancelled_venue') as booked,
        greatest(0, floor(extract(epoch from starts_at - created_at) / 60))::int as lead,
        case when status = 'completed' then round(extract(epoch from completed_at - seated_at) / 60)::int end as turn,
        coalesce(seated_at, starts_at) as "from",
        case when coalesce(completed_at, ends_at) is not null
          then least(coalesce(completed_at, ends_at), coalesce(seated_at, starts_at) + interval '24 hours') end as "to"
      from reservations r where venue_id = ${venue} and service_date <= '2026-11-21'
    ), sources as (
      select service_date as night, source, jsonb_build_object('parties', count(*), 'covers', sum(party_size)) as its
      from party where booked or (came and source = 'walk_in') group by 1, 2
    ), leads as (
      select service_date as night, case when lead < 180 then '3h' when lead < 1440 then '24h' when lead < 4320 then '3d'
        when lead < 10080 then '7d' when lead < 20160 then '14d' else 'longer' end as step, count(*) as its
      from party where booked and source <> 'import' group by 1, 2
    ), turns as (
      select service_date as night, case when party_size < 3 then '1-2' when party_size < 5 then '3-4'
        when party_size < 7 then '5-6' else '7+' end as step,
        jsonb_build_object('parties', count(*), 'minutes', sum(turn)) as its
      from party where turn between 1 and 1440 group by 1, 2
    ), half_hours as (
      select service_date as night, at, jsonb_build_object('at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'parties', count(*), 'covers', sum(party_size), 'tables', sum(tables)) as its
      from party cross join lateral generate_series(date_bin('30 minutes', "from", 'epoch'), "to", interval '30 minutes') at
      where came and at < "to" and "to" > "from" group by 1, 2
    )
    select service_date as night, jsonb_build_object(
      'came', jsonb_build_object('parties', count(*) filter (where came), 'covers', coalesce(sum(party_size) filter (where came), 0)),
      'walkIns', jsonb_build_object('parties', count(*) filter (where came and source = 'walk_in'),
        'covers', coalesce(sum(party_size) filter (where came and source = 'walk_in'), 0)),
      'booked', jsonb_build_object('parties', count(*) filter (where booked), 'covers', coalesce(sum(party_size) filter (where booked), 0)),
      'kept', jsonb_build_object('parties', count(*) filter (where booked and status in ('arrived', 'seated', 'completed')),
        'covers', coalesce(sum(party_size) filter (where booked and status in ('arrived', 'seated', 'completed')), 0)),
      'noShows', jsonb_build_object('parties', count(*) filter (where booked and status = 'no_show'),
        'covers', coalesce(sum(party_size) filter (where booked and status = 'no_show'), 0)),
      'cancelledByGuest', jsonb_build_object('parties', count(*) filter (where booked and status = 'cancelled_guest'),
        'covers', coalesce(sum(party_size) filter (where booked and status = 'cancelled_guest'), 0)),
      'cancelledByVenue', jsonb_build_object('parties', count(*) filter (where booked and status = 'cancelled_venue'),
        'covers', coalesce(sum(party_size) filter (where booked and status = 'cancelled_venue'), 0)),
      'lead', jsonb_build_object('parties', count(*) filter (where booked and source <> 'import'),
        'minutes', coalesce(sum(lead) filter (where booked and source <> 'import'), 0)),
      'turn', jsonb_build_object('parties', count(*) filter (where turn between 1 and 1440),
        'minutes', coalesce(sum(turn) filter (where turn between 1 and 1440), 0)),
      'bySource', coalesce((select jsonb_object_agg(source, its) from sources where night = service_date), '{}'),
      'byLead', coalesce((select jsonb_object_agg(step, its) from leads where night = service_date), '{}'),
      'byTurn', coalesce((select jsonb_object_agg(step, its) from turns where night = service_date), '{}'),
      'halfHours', coalesce((select jsonb_agg(its order by at) from half_hours where night = service_date), '[]')
    ) as figures
    from party group by service_date order by service_date`)
  return rows
}
