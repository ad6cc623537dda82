import { makeBusyNight } from '../availability/busyNight.mjs'

/**
 * The busy night with 300 reservations: beside the 200 at tables, some cancelled, missed and over, 20 on the waiting list, and
 * guests whom the house knows, one in ten with an allergy. Gives the slug of the venue and the date.
 */
export async function busyBoard(client) {
  const { id, slug, date } = await makeBusyNight(client)
  await client.query(
    `with guests as (
       insert into customers (name, phone, visits, vip, venue_id)
       select 'Gość ' || number, '+4860000' || lpad(number::text, 4, '0'), number % 12, number % 9 = 0, $1
       from generate_series(1, 200) as number returning id, phone
     ), placed as (
       select r.id, g.id as guest, row_number() over () as place
       from (select id, row_number() over (order by id) as n from reservations where venue_id = $1 and service_date = $2) r
       join (select id, row_number() over (order by phone) as n from guests) g using (n)
     )
     update reservations r set customer_id = placed.guest, guest_name = 'Karolina Dudek-Wójcikowska ' || place,
       guest_phone = '+48600000118', notes = case when place % 4 = 0 then 'Prosi o stolik przy oknie, przyjdą z wózkiem.' end,
       allergies = case when place % 10 = 0 then 'orzechy, seler' end
     from placed where placed.id = r.id`,
    [id, date],
  )
  await client.query(
    `insert into reservations (reference, service_date, venue_time_zone, status, source, party_size, starts_at, ends_at,
       guest_name, guest_phone, wanted_from, wanted_to, venue_id)
     select 'X' || number, $2, 'Europe/Warsaw',
       (case when number <= 20 then 'waitlisted' when number % 3 = 0 then 'no_show' when number % 3 = 1 then 'cancelled_guest'
         else 'declined' end)::enum_reservations_status,
       'phone', 2 + number % 4, start, start + interval '2 hours', 'Anna Słowik ' || number, '+48600000119',
       start, start + interval '2 hours', $1
     from generate_series(1, 100) as number,
       lateral (select ($2::date + time '18:00') at time zone 'Europe/Warsaw' + number % 12 * interval '30 minutes' as start) s`,
    [id, date],
  )
  await client.query('analyze')
  return { slug, date }
}
