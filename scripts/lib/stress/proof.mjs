const holding = `('held', 'pending_payment', 'pending', 'confirmed', 'arrived', 'seated')`

/**
 * What the database says of a venue after a rush, each as a list of what is wrong. The reservations are asked by their own
 * times and tables, without a look at the occupancies, and then the occupancies by themselves, and then whether the two
 * agree.
 */
export async function prove(client, { id, serviceId, maxCovers }) {
  const list = async (text, values = [id]) => (await client.query(text, values)).rows
  return {
    doublesOfReservations: await list(`
      with stays as (
        select r.id, r.reference, x.tables_id as table_id,
          tstzrange(coalesce(r.seated_at, r.starts_at), r.ends_at + make_interval(mins => coalesce(r.buffer_minutes, 0)::int)) as stay
        from reservations r join reservations_rels x on x.parent_id = r.id and x.path = 'tables'
        where r.venue_id = $1 and r.status in ${holding}
      )
      select a.reference, b.reference as other, a.table_id from stays a join stays b
        on a.table_id = b.table_id and a.id < b.id and a.stay && b.stay`),
    doublesOfOccupancies: await list(`
      select a.reservation_id, b.reservation_id as other, a.table_id from occupancies a join occupancies b
        on a.table_id = b.table_id and a.reservation_id < b.reservation_id and a.period && b.period
      where a.venue_id = $1 and a.active and b.active`),
    overPacing: await list(
      `select starts_at, sum(party_size)::int as covers from reservations
       where venue_id = $1 and (status in ${holding} or status = 'completed') and not coalesce(over_pacing, false)
       group by starts_at having sum(party_size) > $2`,
      [id, maxCovers],
    ),
    differing: await list(`
      select r.reference, r.status from reservations r
      where r.venue_id = $1 and (
        (select coalesce(array_agg(x.tables_id order by x.tables_id), '{}') from reservations_rels x
          where x.parent_id = r.id and x.path = 'tables' and r.status in ${holding})
        is distinct from
        (select coalesce(array_agg(o.table_id order by o.table_id), '{}') from occupancies o
          where o.reservation_id = r.id and o.active)
        or exists (select from occupancies o where o.reservation_id = r.id and o.active and (
          lower(o.period) <> r.starts_at or o.service_date::text <> r.service_date or o.venue_id <> r.venue_id
          or upper(o.period) <> r.ends_at + make_interval(mins => coalesce(r.buffer_minutes, 0)::int))))`),
    halfWritten: await list(
      `select r.reference, r.source::text as what from reservations r where r.venue_id = $1 and (
         r.reference is null or r.service_date is null or r.ends_at is null or r.manage_token_hash is null
         or r.service_id is distinct from $2 or (r.status in ${holding} and not r.needs_table
           and not exists (select from reservations_rels x where x.parent_id = r.id))
         or (r.source = 'online' and not exists (select from consents c where c.reservation_id = r.id and c.kind = 'terms'))
         or (r.source = 'online' and (r.customer_id is null or not exists (select from idempotency_keys k
           where k.endpoint = 'reservations/book' and k.answer ->> 'reference' = r.reference and k.status = 201))))
       union all
       select key, 'a key without its booking' from idempotency_keys k, venues v
       where v.id = $1 and k.key like v.slug || '-%' and not exists (
         select from reservations r where r.venue_id = v.id and r.reference = k.answer ->> 'reference')`,
      [id, serviceId],
    ),
  }
}

/** Answered with 201 and not there. */
export async function missing(client, { id }, results) {
  const references = results.filter(({ outcome }) => outcome === 'won').map(({ reference }) => reference)
  const { rows } = await client.query(`select reference from reservations where venue_id = $1`, [id])
  const there = new Set(rows.map(({ reference }) => reference))
  return references.filter((reference) => !there.has(reference))
}

/** One attempt that came to be more than one booking: its guest's name is its own. */
export async function twice(client, { id }) {
  const { rows } = await client.query(
    `select guest_name, count(*)::int from reservations where venue_id = $1 group by 1 having count(*) > 1`,
    [id],
  )
  return rows
}
