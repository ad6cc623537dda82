import { withClient } from '../../postgres/cluster.mjs'

/** Parties of the demo bar's fullest night ahead that are confirmed and have a table, with their date. */
export const partiesToCome = (databaseUrl, count) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `with ahead as (
         select r.id, r.service_date as date, r.venue_id from reservations r
         where r.status = 'confirmed' and r.starts_at > now() + interval '1 hour'
           and exists (select from occupancies o where o.reservation_id = r.id and o.active)
       ), fullest as (select date, venue_id from ahead group by 1, 2 order by count(*) desc limit 1)
       select ahead.id, ahead.date from ahead join fullest using (date, venue_id) order by ahead.id limit $1`,
      [count],
    )
    if (rows.length < count)
      throw new Error(`The demo bar has ${rows.length} parties on its fullest night, not ${count}.`)
    return rows
  })
