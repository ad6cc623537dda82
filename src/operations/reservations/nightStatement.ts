import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { ReservationStatus } from '@/domain/reservation/status'
import { PACED_STATUSES } from '@/domain/reservation/status'
import type { ServiceChannel } from '@/domain/availability/service'
import type { TableChannel } from '@/domain/availability/tableChannels'
import type { Weekday } from '@/domain/time/weekdays'

type Figure = number | null

/** One night as the database gives it: a single row of JSON. Instants are epoch milliseconds; null means the default. */
export type NightRow = {
  venue: {
    id: string
    slug: string
    timeZone: string
    cutoff: string
    currency: string
    grace: Figure
    autoNoShow: boolean | null
    pendingHours: Figure
    pendingBeforeHours: Figure
    offerMinutes: Figure
    largestRequest: Figure
  } | null
  services: ServiceRow[]
  special: {
    closed: boolean | null
    waiveFees: boolean | null
    services: { serviceId: string; opens: string; lastSeating: string; closes: string; maxCovers: Figure }[]
  } | null
  tables: {
    id: string
    areaId: string
    minParty: Figure
    maxParty: Figure
    priority: Figure
    channel: TableChannel | null
    isCounterSeat: boolean | null
    active: boolean | null
  }[]
  combinations: {
    id: string
    tableIds: string[]
    minParty: Figure
    maxParty: Figure
    priority: Figure
    channel: TableChannel | null
    active: boolean | null
  }[]
  blocks: { id: string; tableIds: string[]; areaIds: string[]; startsAt: number; endsAt: number }[]
  seatings: SeatingRow[]
}

export type ServiceRow = {
  id: string
  active: boolean | null
  weekdays: Weekday[]
  validFrom: string | null
  validTo: string | null
  opens: string
  lastSeating: string
  closes: string
  slotStepMinutes: Figure
  turnMinutes: Figure
  bufferMinutes: Figure
  mustEndByClose: boolean | null
  durationRules: {
    minParty: Figure
    maxParty: Figure
    weekdays: Weekday[]
    fromTime: string | null
    toTime: string | null
    fromDate: string | null
    toDate: string | null
    turnMinutes: Figure
    priority: Figure
  }[]
  maxCovers: Figure
  maxParties: Figure
  onlineCovers: Figure
  pacingOverrides: {
    date: string | null
    fromTime: string | null
    maxCovers: Figure
    maxParties: Figure
    onlineCovers: Figure
  }[]
  areaIds: string[]
  channels: ServiceChannel[]
  minParty: Figure
  maxPartyOnline: Figure
  leadMinutes: Figure
  maxAdvanceDays: Figure
  releaseTime: string | null
  onlineClosesAt: string | null
  needsApproval: boolean | null
  holdMinutes: Figure
  policyId: string | null
}

export type SeatingRow = {
  id: string
  status: ReservationStatus
  serviceDate: string
  startsAt: number
  endsAt: number | null
  bufferMinutes: Figure
  partySize: number
  source: string | null
  serviceId: string | null
  holdExpiresAt: number | null
  expiresAt: number | null
  seatedAt: number | null
  tableIds: string[] | null
  occupiedFrom: number | null
  occupiedTo: number | null
}

type Question = {
  /** Of the venue; or the expression that finds it. */
  venueId: string | SQL
  serviceDate: string | SQL
  moving: string | null
}

/**
 * The one statement. Reservations are found by venue and service date, and by the occupancies of the dates beside it that
 * reach over: past years cost nothing. Those that neither hold a table nor count for pacing are left out.
 */
export const nightStatement = ({ venueId, serviceDate, moving }: Question) => sql`
with venue as (
  select v.*,
    (${serviceDate}::date + v.service_day_cutoff::time) at time zone v.time_zone as night_starts,
    (${serviceDate}::date + 1 + v.service_day_cutoff::time) at time zone v.time_zone as night_ends
  from venues v where v.id = ${venueId}::uuid
),
touching as (
  select r.id from reservations r
  where r.venue_id = ${venueId}::uuid and r.service_date = ${serviceDate}
    and (r.status in (${paced}) or r.id = ${moving}::uuid)
  union
  select o.reservation_id from occupancies o, venue
  where o.venue_id = ${venueId}::uuid and o.active
    and o.service_date in (${serviceDate}::date - 1, ${serviceDate}::date + 1)
    and o.period && tstzrange(venue.night_starts - interval '2 hours', venue.night_ends + interval '2 hours')
),
seatings as (
  select r.id, r.status, r.service_date as "serviceDate",
    ${ms('r.starts_at')} as "startsAt", ${ms('r.ends_at')} as "endsAt",
    r.buffer_minutes as "bufferMinutes", r.party_size as "partySize", r.source, r.service_id as "serviceId",
    ${ms('r.hold_expires_at')} as "holdExpiresAt", ${ms('r.expires_at')} as "expiresAt",
    ${ms('r.seated_at')} as "seatedAt",
    coalesce(held.tables, case when r.id = ${moving}::uuid then (
      select json_agg(rel.tables_id order by rel."order") from reservations_rels rel
      where rel.parent_id = r.id and rel.path = 'tables'
    ) end) as "tableIds",
    ${ms('held.starts')} as "occupiedFrom", ${ms('held.ends')} as "occupiedTo"
  from touching join reservations r using (id)
  left join lateral (
    select json_agg(o.table_id order by o.table_id) as tables,
      min(lower(o.period)) as starts, max(upper(o.period)) as ends
    from occupancies o where o.reservation_id = r.id and o.active
  ) held on true
  order by r.starts_at, r.id
),
services as (
  select s.id, s.active, s.valid_from as "validFrom", s.valid_to as "validTo", s.opens,
    s.last_seating as "lastSeating", s.closes, s.slot_step_minutes as "slotStepMinutes",
    s.turn_minutes as "turnMinutes", s.buffer_minutes as "bufferMinutes",
    s.must_end_by_close as "mustEndByClose", s.pacing_max_covers as "maxCovers",
    s.pacing_max_parties as "maxParties", s.pacing_online_covers as "onlineCovers",
    s.min_party as "minParty", s.max_party_online as "maxPartyOnline", s.lead_minutes as "leadMinutes",
    s.max_advance_days as "maxAdvanceDays", s.release_time as "releaseTime",
    s.online_closes_at as "onlineClosesAt", s.needs_approval as "needsApproval",
    s.hold_minutes as "holdMinutes", s.policy_id as "policyId",
    coalesce((select json_agg(w.value) from services_weekdays w where w.parent_id = s.id), '[]') as weekdays,
    coalesce((select json_agg(c.value) from services_channels c where c.parent_id = s.id), '[]') as channels,
    coalesce((select json_agg(a.areas_id) from services_rels a
      where a.parent_id = s.id and a.path = 'areas'), '[]') as "areaIds",
    coalesce((select json_agg(json_build_object(
        'minParty', d.min_party, 'maxParty', d.max_party, 'fromTime', d.from_time, 'toTime', d.to_time,
        'fromDate', d.from_date, 'toDate', d.to_date, 'turnMinutes', d.turn_minutes, 'priority', d.priority,
        'weekdays', coalesce((select json_agg(w.value) from services_duration_rules_weekdays w
          where w.parent_id = d.id), '[]')) order by d._order)
      from services_duration_rules d where d._parent_id = s.id), '[]') as "durationRules",
    coalesce((select json_agg(json_build_object(
        'date', p.date, 'fromTime', p.from_time, 'maxCovers', p.max_covers, 'maxParties', p.max_parties,
        'onlineCovers', p.online_covers) order by p._order)
      from services_pacing_overrides p where p._parent_id = s.id), '[]') as "pacingOverrides"
  from services s where s.venue_id = ${venueId}::uuid
  order by s.id
)
select
  (select json_build_object(
    'id', id, 'slug', slug, 'timeZone', time_zone, 'cutoff', service_day_cutoff, 'currency', currency,
    'grace', booking_no_show_grace_minutes, 'autoNoShow', booking_auto_no_show,
    'pendingHours', booking_pending_hours, 'pendingBeforeHours', booking_pending_before_hours,
    'offerMinutes', booking_offer_minutes, 'largestRequest', booking_largest_request) from venue) as venue,
  coalesce((select json_agg(services) from services), '[]') as services,
  (select json_build_object('closed', d.closed, 'waiveFees', d.waive_fees, 'services', coalesce((
      select json_agg(json_build_object('serviceId', h.service_id, 'opens', h.opens,
        'lastSeating', h.last_seating, 'closes', h.closes, 'maxCovers', h.max_covers) order by h._order)
      from special_days_services h where h._parent_id = d.id), '[]'))
    from special_days d where d.venue_id = ${venueId}::uuid and d.date = ${serviceDate}) as special,
  coalesce((select json_agg(json_build_object(
      'id', t.id, 'areaId', t.area_id, 'minParty', t.min_party, 'maxParty', t.max_party,
      'priority', t.priority, 'channel', t.channel, 'isCounterSeat', t.is_counter_seat, 'active', t.active)
      order by t.id)
    from tables t where t.venue_id = ${venueId}::uuid), '[]') as tables,
  coalesce((select json_agg(json_build_object(
      'id', c.id, 'minParty', c.min_party, 'maxParty', c.max_party, 'priority', c.priority,
      'channel', c.channel, 'active', c.active, 'tableIds', coalesce((
        select json_agg(m.tables_id order by m."order") from table_combinations_rels m
        where m.parent_id = c.id and m.path = 'tables'), '[]')) order by c.id)
    from table_combinations c where c.venue_id = ${venueId}::uuid), '[]') as combinations,
  coalesce((select json_agg(json_build_object(
      'id', b.id, 'startsAt', ${ms('b.starts_at')}, 'endsAt', ${ms('b.ends_at')},
      'tableIds', coalesce((select json_agg(x.tables_id) from table_blocks_rels x
        where x.parent_id = b.id and x.path = 'tables'), '[]'),
      'areaIds', coalesce((select json_agg(x.areas_id) from table_blocks_rels x
        where x.parent_id = b.id and x.path = 'areas'), '[]')) order by b.starts_at, b.id)
    from table_blocks b, venue where b.venue_id = ${venueId}::uuid
      and b.starts_at < venue.night_ends + interval '1 day'
      and b.ends_at > venue.night_starts - interval '2 hours'), '[]') as blocks,
  coalesce((select json_agg(seatings) from seatings), '[]') as seatings`

const paced = sql.join(
  PACED_STATUSES.map((status) => sql`${status}`),
  sql`, `,
)

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)
