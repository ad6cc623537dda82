import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import { isUuid } from '../reservations/facts'
import { nightStatement } from '../reservations/nightStatement'

type Question = {
  /** Slug or id; null for the first of those the caller works in. */
  venue: string | null
  /** Null: the caller works in all of them. */
  ownVenues: readonly string[] | null
  /** Null: that of the moment. */
  serviceDate: string | null
  now: string
  locale: 'pl' | 'en'
  /** May see guests. */
  isHost: boolean
  /** Whose reading of allergies is on record: see `isNoted`. */
  readerId: string
}

/**
 * The board in one statement, whatever there is on it: what decides who may sit where (the same as for booking), how
 * everything is called and drawn, and everybody of that date; also whether it is on record already that this caller has
 * read somebody's allergies.
 */
export const boardStatement = ({
  venue,
  ownVenues,
  serviceDate,
  now,
  locale,
  isHost,
  readerId,
}: Question) => {
  const venueId = venueOf(venue, ownVenues)
  const date: SQL | string = serviceDate ?? tonightOf(venueId, now)
  const forHosts = (expression: SQL) => (isHost ? expression : sql`null`)
  const nameIn = (table: string, parent: string) => sql`coalesce(
    (select l.name from ${sql.raw(table)} l where l._parent_id = ${sql.raw(parent)} and l._locale = ${locale}),
    (select l.name from ${sql.raw(table)} l where l._parent_id = ${sql.raw(parent)} and l._locale = 'pl'))`

  return sql`
with night as (${nightStatement({ venueId, serviceDate: date, moving: null })}),
parties as (
  select r.id, r.reference, coalesce(r.revision, 1)::int as revision, coalesce(r.status, 'confirmed') as status,
    r.service_date as "serviceDate", ${ms('r.starts_at')} as "startsAt", ${ms('r.ends_at')} as "endsAt",
    r.buffer_minutes as "bufferMinutes", r.party_size as "partySize",
    (select json_agg(rel.tables_id order by rel."order") from reservations_rels rel
      where rel.parent_id = r.id and rel.path = 'tables') as tables,
    r.guest_name as name, r.source, r.guest_locale as locale, r.occasion, r.area_id as "areaId",
    ${ms('r.created_at')} as "createdAt", ${ms('r.wanted_from')} as "wantedFrom", ${ms('r.wanted_to')} as "wantedTo",
    ${ms('r.arrived_at')} as "arrivedAt", ${ms('r.seated_at')} as "seatedAt",
    ${ms('r.completed_at')} as "completedAt", ${ms('r.cancelled_at')} as "cancelledAt",
    ${ms('r.status_changed_at')} as "statusChangedAt", r.status_changed_by as "statusChangedBy",
    ${ms('r.hold_expires_at')} as "holdExpiresAt", ${ms('r.expires_at')} as "expiresAt",
    ${ms('held.starts')} as "occupiedFrom", ${ms('held.ends')} as "occupiedTo", r.service_id as "serviceId",
    coalesce(r.needs_table, false) as "needsTable", coalesce(r.pinned, false) as "isPinned",
    coalesce(r.over_pacing, false) as "isOverPacing", coalesce(r.outside_hours, false) as "isOutsideHours",
    coalesce(r.at_risk, false) as "isAtRisk", coalesce(r.guest_is_coming, false) as "isComing",
    ${forHosts(sql`r.guest_phone`)} as phone, ${forHosts(sql`r.notes`)} as notes,
    ${forHosts(sql`r.staff_notes`)} as "staffNotes", ${forHosts(sql`nullif(trim(r.allergies), '')`)} as allergies,
    ${forHosts(sql`nullif(trim(r.allergies), '') is null or exists (select from audit_log log
      where log.document_id = r.id::text and log.action = 'read-allergies' and log.actor_id = ${readerId}
        and log.at > now() - interval '1 hour')`)} as "isNoted",
    ${forHosts(sql`case when c.id is not null then json_build_object(
      'id', c.id, 'visits', c.visits, 'noShows', c.no_shows, 'isVip', c.vip,
      'tags', (select json_agg(x.text order by x."order") from customers_texts x
        where x.parent_id = c.id and x.path = 'tags')) end`)} as guest,
    ${forHosts(sql`r.deposit_state`)} as "depositState", ${forHosts(sql`r.paid_cents::float8`)} as "paidCents",
    ${forHosts(sql`case when r.policy_snapshot is not null then json_build_object(
      'charge', r.policy_snapshot->'charge', 'chargeBasis', r.policy_snapshot->'chargeBasis',
      'chargeCents', r.policy_snapshot->'chargeCents', 'chargeMinParty', r.policy_snapshot->'chargeMinParty',
      'currency', r.policy_snapshot->'currency', 'depositKind', r.policy_snapshot->'depositKind') end`)} as charge
  from reservations r
  left join customers c on c.id = r.customer_id
  left join lateral (
    select min(lower(o.period)) as starts, max(upper(o.period)) as ends
    from occupancies o where o.reservation_id = r.id and o.active
  ) held on true
  where r.venue_id = ${venueId}::uuid and (r.service_date = ${date} or (
    r.status = 'seated' and r.service_date = ((${date}::date - 1)::text)
    and held.ends > (select (${date}::date + v.service_day_cutoff::time) at time zone v.time_zone
      from venues v where v.id = ${venueId}::uuid)
    and ${now}::timestamptz >= (select (${date}::date + v.service_day_cutoff::time) at time zone v.time_zone
      from venues v where v.id = ${venueId}::uuid)))
  order by r.starts_at, r.reference
)
select to_json(night) as night, ${date}::text as "serviceDate",
  (extract(epoch from now()) * 1000)::bigint as "nowMs",
  (select v.name from venues v where v.id = ${venueId}::uuid) as "venueName",
  (select ${nameIn('special_days_locales', 'd.id')} from special_days d
    where d.venue_id = ${venueId}::uuid and d.date = ${date}) as name,
  (select json_agg(json_build_object('id', s.id, 'name', ${nameIn('services_locales', 's.id')}))
    from services s where s.venue_id = ${venueId}::uuid) as services,
  (select json_agg(json_build_object('id', a.id, 'name', ${nameIn('areas_locales', 'a.id')}, 'order', a."order",
      'widthCm', a.plan_width_cm, 'heightCm', a.plan_height_cm) order by a."order", a.created_at, a.id)
    from areas a where a.venue_id = ${venueId}::uuid) as areas,
  (select json_agg(json_build_object('id', t.id, 'name', t.name, 'isInactive', not coalesce(t.active, true),
      'plan', json_build_object('shape', t.plan_shape, 'xCm', t.plan_x_cm, 'yCm', t.plan_y_cm,
        'widthCm', t.plan_width_cm, 'heightCm', t.plan_height_cm, 'rotationDegrees', t.plan_rotation_degrees)))
    from tables t where t.venue_id = ${venueId}::uuid) as tables,
  (select json_agg(json_build_object('id', k.id, 'name', k.name)) from table_combinations k
    where k.venue_id = ${venueId}::uuid) as combinations,
  (select json_agg(json_build_object('id', b.id, 'reason', b.reason)) from table_blocks b
    where b.venue_id = ${venueId}::uuid
      and b.id in (select (block->>'id')::uuid from json_array_elements(night.blocks) block)) as blocks,
  (select json_agg(parties) from parties) as parties
from night`
}

/** Which venues exist is public; whose it is, is asked of what was found. */
function venueOf(named: string | null, own: readonly string[] | null): SQL {
  if (named !== null)
    return isUuid(named)
      ? sql`(select v.id from venues v where v.id = ${named}::uuid)`
      : sql`(select v.id from venues v where v.slug = ${named})`
  const ids = (own ?? []).map((id) => sql`${id}::uuid`)
  const within = own ? sql`where v.id in (${sql.join(ids, sql`, `)})` : sql``
  return sql`(select v.id from venues v ${within} order by v.created_at, v.id limit 1)`
}

/** The service date of a moment: the venue's clock, turned back by its cutoff. */
const tonightOf = (venueId: SQL, now: string): SQL => sql`(
  select ((${now}::timestamptz at time zone v.time_zone) - v.service_day_cutoff::interval)::date::text
  from venues v where v.id = ${venueId})`

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)
