import { sql } from '@payloadcms/db-postgres'
import { PACED_STATUSES } from '@/domain/reservation/status'
import type { NightRow, SeatingRow } from './nightStatement'

/** What differs from night to night in a range of dates; instants are epoch milliseconds. */
export type NightsRow = {
  specials: (NonNullable<NightRow['special']> & { date: string })[] | null
  blocks: NightRow['blocks'] | null
  seatings: SeatingRow[] | null
}

type Question = { venueId: string; from: string; to: string }

/** One statement for the whole range, its neighbours included whose parties reach over. `to` is the last date. */
export const nightsStatement = ({ venueId, from, to }: Question) => sql`
select
  (select json_agg(json_build_object('date', d.date, 'closed', d.closed, 'waiveFees', d.waive_fees,
      'services', coalesce((select json_agg(json_build_object('serviceId', h.service_id, 'opens', h.opens,
          'lastSeating', h.last_seating, 'closes', h.closes, 'maxCovers', h.max_covers) order by h._order)
        from special_days_services h where h._parent_id = d.id), '[]')))
    from special_days d where d.venue_id = ${venueId}::uuid and d.date between ${from} and ${to}) as specials,
  (select json_agg(json_build_object('id', b.id,
      'startsAt', ${ms('b.starts_at')}, 'endsAt', ${ms('b.ends_at')},
      'tableIds', coalesce((select json_agg(x.tables_id) from table_blocks_rels x
        where x.parent_id = b.id and x.path = 'tables'), '[]'),
      'areaIds', coalesce((select json_agg(x.areas_id) from table_blocks_rels x
        where x.parent_id = b.id and x.path = 'areas'), '[]')) order by b.starts_at, b.id)
    from table_blocks b where b.venue_id = ${venueId}::uuid
      and b.starts_at < ${to}::date + 3 and b.ends_at > ${from}::date - 1) as blocks,
  (select json_agg(json_build_object('id', r.id, 'status', r.status, 'serviceDate', r.service_date,
      'startsAt', ${ms('r.starts_at')}, 'endsAt', ${ms('r.ends_at')}, 'bufferMinutes', r.buffer_minutes,
      'partySize', r.party_size, 'source', r.source, 'serviceId', r.service_id,
      'holdExpiresAt', ${ms('r.hold_expires_at')}, 'expiresAt', ${ms('r.expires_at')},
      'seatedAt', ${ms('r.seated_at')}, 'tableIds', held.tables,
      'occupiedFrom', ${ms('held.starts')}, 'occupiedTo', ${ms('held.ends')}) order by r.starts_at, r.id)
    from reservations r
    left join (
      select o.reservation_id, json_agg(o.table_id order by o.table_id) as tables,
        min(lower(o.period)) as starts, max(upper(o.period)) as ends
      from occupancies o
      where o.venue_id = ${venueId}::uuid and o.active
        and o.service_date between ${from}::date - 1 and ${to}::date + 1
      group by o.reservation_id
    ) held on held.reservation_id = r.id
    where r.venue_id = ${venueId}::uuid
      and r.service_date between (${from}::date - 1)::text and (${to}::date + 1)::text
      and r.status in (${paced})) as seatings`

const paced = sql.join(
  PACED_STATUSES.map((status) => sql`${status}`),
  sql`, `,
)

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)
