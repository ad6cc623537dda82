import crypto from 'node:crypto'

/**
 * A venue of its own to fight over: one night a week ahead, so many tables for four (every second pair may be pushed
 * together), starts half an hour apart, a stay of an hour and a half, and room for fewer arrivals than there are seats.
 * Gives what attempts and proof need to know.
 */
export async function layGround(client, { tables, slots }) {
  const name = `stress-${crypto.randomBytes(4).toString('hex')}`
  const { rows: [venue] } = await client.query(
    `insert into venues (name, slug, time_zone, service_day_cutoff) values ($1, $1, 'Europe/Warsaw', '06:00')
     returning id, slug, ((now() at time zone 'Europe/Warsaw')::date + 7)::text as "serviceDate"`, [name]) // prettier-ignore
  const { rows: [area] } = await client.query(`insert into areas (venue_id) values ($1) returning id`, [venue.id]) // prettier-ignore
  await client.query(
    `insert into areas_locales (name, _locale, _parent_id)
     select $2, locale::_locales, $1 from unnest(array['pl', 'en']) as locale`,
    [area.id, name],
  )

  const { rows: seats } = await client.query(
    `insert into tables (name, area_id, min_party, max_party, venue_id)
     select 'T' || number, $1, 1, 4, $2 from generate_series(1, $3::int) as number returning id`,
    [area.id, venue.id, tables],
  )
  const ids = seats.map(({ id }) => id)
  for (let index = 0; index + 1 < ids.length; index += 4) await pushTogether(client, venue.id, ids.slice(index, index + 2)) // prettier-ignore

  const maxCovers = Math.max(8, tables)
  const lastSeating = wallTime(slots - 1)
  const closes = wallTime(slots - 1 + 3)
  const { rows: [service] } = await client.query(
    `insert into services (opens, last_seating, closes, slot_step_minutes, turn_minutes, buffer_minutes, must_end_by_close,
       pacing_max_covers, max_party_online, lead_minutes, max_advance_days, venue_id)
     values ('18:00', $1, $2, 30, 90, 0, true, $3, 8, 0, 60, $4) returning id`, [lastSeating, closes, maxCovers, venue.id]) // prettier-ignore
  await client.query(
    `insert into services_locales (name, _locale, _parent_id)
     select $2, locale::_locales, $1 from unnest(array['pl', 'en']) as locale`,
    [service.id, name],
  )
  await client.query(
    `insert into services_weekdays ("order", parent_id, value)
     select place, $1, day::enum_services_weekdays
     from unnest(array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
       with ordinality as week (day, place)`,
    [service.id],
  )
  const { rows: starts } = await client.query(
    `select to_char((($1::date + time '18:00') at time zone 'Europe/Warsaw' + step * interval '30 minutes') at time zone 'UTC',
       'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
     from generate_series(0, $2::int - 1) as step`,
    [venue.serviceDate, slots],
  )
  return { ...venue, tables: ids, starts: starts.map(({ at }) => at), maxCovers, serviceId: service.id }
}

async function pushTogether(client, venueId, ids) {
  const { rows: [made] } = await client.query(
    `insert into table_combinations (name, min_party, max_party, venue_id) values ('pair', 5, 8, $1) returning id`, [venueId]) // prettier-ignore
  await client.query(
    `insert into table_combinations_rels ("order", parent_id, path, tables_id)
     select place, $1, 'tables', id from unnest($2::uuid[]) with ordinality as pair (id, place)`,
    [made.id, ids],
  )
}

/** Half hours after six in the evening, as a wall time. */
function wallTime(halfHours) {
  const minutes = 18 * 60 + halfHours * 30
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
