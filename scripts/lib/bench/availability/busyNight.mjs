const TABLES = 60
const BOOKINGS = 200

/**
 * A venue of 60 tables (two thirds of them for two, the rest for four and six, every fifth pair may be pushed together)
 * with 200 bookings on one night a week ahead and on the nights beside it: four stays of two hours at nearly every table.
 * Gives its slug and the date.
 */
export async function makeBusyNight(client) {
  const { rows: [venue] } = await client.query(
    `insert into venues (name, slug, time_zone) values ('bench', 'bench', 'Europe/Warsaw')
     returning id, slug, ((now() at time zone 'Europe/Warsaw')::date + 7)::text as date`) // prettier-ignore
  const { id, date } = venue
  const { rows: [area] } = await client.query(`insert into areas (venue_id) values ($1) returning id`, [id]) // prettier-ignore
  await client.query(`insert into areas_locales (name, _locale, _parent_id) select 'bench', locale::_locales, $1 from unnest(array['pl', 'en']) as locale`, [area.id]) // prettier-ignore
  await client.query(
    `insert into tables (name, area_id, min_party, max_party, venue_id)
     select 'T' || number, $1, case when number % 6 = 0 then 4 else 1 end,
       case when number % 6 = 0 then 6 when number % 3 = 0 then 4 else 2 end, $2
     from generate_series(1, $3::int) as number`,
    [area.id, id, TABLES],
  )
  await client.query(
    `with pairs as (
       select row_number() over () as pair, id, lead(id) over (order by name) as other
       from tables where venue_id = $1 order by name
     ), made as (
       insert into table_combinations (name, min_party, max_party, venue_id)
       select 'C' || pair, 3, 4, $1 from pairs where pair % 5 = 0 and other is not null returning id, name
     )
     insert into table_combinations_rels ("order", parent_id, path, tables_id)
     select place, made.id, 'tables', member
     from made join pairs on made.name = 'C' || pair, unnest(array[pairs.id, other]) with ordinality as member (member, place)`,
    [id],
  )
  const { rows: [service] } = await client.query(
    `insert into services (opens, last_seating, closes, pacing_max_covers, venue_id)
     values ('18:00', '00:00', '02:00', 200, $1) returning id`, [id]) // prettier-ignore
  await client.query(`insert into services_locales (name, _locale, _parent_id) select 'bench', locale::_locales, $1 from unnest(array['pl', 'en']) as locale`, [service.id]) // prettier-ignore
  await client.query(
    `insert into services_weekdays ("order", parent_id, value)
     select place, $1, day::enum_services_weekdays
     from unnest(array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
       with ordinality as week (day, place)`,
    [service.id],
  )
  for (const offset of [-1, 0, 1]) await book(client, { id, service: service.id, date, offset })
  await client.query('analyze')
  return venue
}

/** Written with reservation, table and occupancy, as the product writes them; some tables stay free at some hours. */
async function book(client, { id, service, date, offset }) {
  await client.query(
    `with stays as (
       select t.id as table_id, t.max_party, gen_random_uuid() as id,
         (($2::date + $4::int + time '18:00') at time zone 'Europe/Warsaw') + turn * interval '2 hours' as starts_at,
         row_number() over (order by (t.name || turn)) as place
       from tables t, generate_series(0, 3) as turn where t.venue_id = $1
     ), chosen as (
       select * from stays where place <= $5
     ), made as (
       insert into reservations (id, reference, service_date, venue_time_zone, status, source, party_size, starts_at, ends_at,
         turn_minutes, service_id, guest_name, venue_id)
       select id, 'B' || left(replace(id::text, '-', ''), 12), ($2::date + $4::int)::text, 'Europe/Warsaw', 'confirmed', 'online',
         max_party, starts_at, starts_at + interval '2 hours', 120, $3, 'Guest', $1 from chosen
     ), seated as (
       insert into reservations_rels ("order", parent_id, path, tables_id) select 1, id, 'tables', table_id from chosen
     )
     insert into occupancies (reservation_id, table_id, venue_id, service_date, period, active)
     select id, table_id, $1, $2::date + $4::int, tstzrange(starts_at, starts_at + interval '2 hours'), true from chosen`,
    [id, date, service, offset, BOOKINGS],
  )
}
