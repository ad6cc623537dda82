import crypto from 'node:crypto'

/**
 * A venue of its own with so many confirmed bookings, three hours ahead, whose reminder is due this moment. Gives its id.
 * Written by SQL: what plans them is tried elsewhere, here they are to be sent.
 */
export async function layReminders(client, { messages }) {
  // What the demo bar still has to say would only be counted along.
  await client.query(`delete from messages where status = 'planned'`)
  const name = `messages-${crypto.randomBytes(4).toString('hex')}`
  const { rows: [venue] } = await client.query(
    `insert into venues (name, slug, time_zone, service_day_cutoff, street, city, email)
     values ($1, $1, 'Europe/Warsaw', '06:00', 'Próżna 1', 'Warszawa', 'bar@example.com') returning id`, [name]) // prettier-ignore
  await client.query(
    `insert into reservations (reference, service_date, venue_time_zone, status, source, party_size, starts_at, ends_at,
       turn_minutes, guest_name, guest_email, guest_locale, needs_table, revision, message_revision, manage_token_hash,
       manage_token_version, venue_id, created_at)
     select 'M' || $3 || number, ((now() + interval '3 hours') at time zone 'Europe/Warsaw' - interval '6 hours')::date::text,
       'Europe/Warsaw', 'confirmed', 'online', 2 + number % 5, now() + interval '3 hours', now() + interval '5 hours', 120,
       'Guest ' || number, 'guest.' || number || '@example.com', (array['pl', 'en'])[1 + number % 2]::enum_reservations_guest_locale,
       true, 1, 1, md5($3 || number::text) || md5(number::text || $3), 1, $1, now() - interval '3 days'
     from generate_series(1, $2::int) as number`,
    [venue.id, messages, name.slice(-8)],
  )
  await client.query(
    `insert into messages (venue_id, kind, channel, subject_type, subject_key, reservation_id, message_revision, part, locale,
       recipient, due_at, service_date, details, status)
     select venue_id, 'reminder', 'email', 'reservation', id::text, id, 1, 2, guest_locale::text::enum_messages_locale,
       guest_email, now(), service_date,
       jsonb_build_object('hoursBefore', 3, 'told', jsonb_build_object(
         'startsAt', to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'endsAt', to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'partySize', party_size::int)),
       'planned'
     from reservations where venue_id = $1`,
    [venue.id],
  )
  await client.query('analyze messages')
  return venue.id
}
