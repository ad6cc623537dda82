/**
 * Years of completed reservations behind today, each with its table and its occupancy, about 330 a night. Foreign keys are
 * not checked one by one: everything refers to what is there.
 */
export async function writePast(client, { id, count }) {
  await client.query('set session_replication_role = replica')
  await client.query(
    `create temporary table past as
     select gen_random_uuid() as id, number,
       (current_date - 2 - (number / 330)::int) as date,
       (current_date - 2 - (number / 330)::int) + time '17:00' + (number % 16) * interval '30 minutes' as starts_at,
       (select array_agg(id order by name) from tables where venue_id = $1)::uuid[] as tables
     from generate_series(1, $2::int) as number`,
    [id, count],
  )
  await client.query(
    `insert into reservations (id, reference, service_date, venue_time_zone, status, source, party_size, starts_at, ends_at,
       turn_minutes, service_id, guest_name, guest_email, seated_at, completed_at, revision, message_revision,
       manage_token_hash, venue_id, created_at, updated_at)
     select past.id, 'P' || number, date::text, 'Europe/Warsaw',
       (array['completed', 'completed', 'completed', 'completed', 'no_show', 'cancelled_guest'])[1 + number % 6]::enum_reservations_status,
       'online', 2 + number % 4, starts_at, starts_at + interval '2 hours', 120, s.id, 'Guest ' || number,
       'guest.' || number % 50000 || '@example.com', starts_at, starts_at + interval '2 hours', 4, 4,
       md5(number::text) || md5((number + 1)::text), $1, starts_at - interval '3 days', starts_at
     from past, (select id from services where venue_id = $1 order by id limit 1) s`,
    [id],
  )
  await client.query(
    `insert into reservations_rels ("order", parent_id, path, tables_id)
     select 1, id, 'tables', tables[1 + number % array_length(tables, 1)] from past`,
  )
  await client.query(
    `insert into occupancies (reservation_id, table_id, venue_id, service_date, period, active)
     select id, tables[1 + number % array_length(tables, 1)], $1, date,
       tstzrange(starts_at at time zone 'UTC', (starts_at + interval '2 hours') at time zone 'UTC'), false from past`,
    [id],
  )
  await client.query('drop table past')
  await client.query('set session_replication_role = origin')
  await client.query('vacuum analyze')
}
