import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

export type Likeness = 'email' | 'phone' | 'name'

export type Duplicate = {
  id: string
  name: string
  email: string | null
  phone: string | null
  visits: number
  lastVisitAt: string | null
  /** What speaks for it: the same mail, the same phone, or a name alike with the same last digits of the phone. */
  why: Likeness[]
}

export type Merged = { merge: string; id: string; name: string; at: string; by: string | null }

/**
 * Other records of a venue that may be of the same guest, the likeliest first, and those that were merged into this one.
 * Names are compared without marks and case, by their trigrams.
 */
export async function findDuplicates(
  customerId: string,
  req: PayloadRequest,
): Promise<{ duplicates: Duplicate[]; merged: Merged[] }> {
  const db = await connectionOf(req)
  const { rows: duplicates } = await db.execute<Duplicate>(sql`
    with guest as (select * from customers where id = ${customerId} and merged_into_id is null),
    alike as (
      select other.id, other.name, other.email, other.phone, other.visits::int as visits,
        to_json(other.last_visit_at) as "lastVisitAt",
        array_remove(array[
          case when other.email = guest.email then 'email' end,
          case when other.phone = guest.phone then 'phone' end,
          case when right(other.phone, 4) = right(guest.phone, 4)
            and similarity(unaccent(lower(other.name)), unaccent(lower(guest.name))) > 0.45 then 'name' end
        ], null) as why,
        similarity(unaccent(lower(other.name)), unaccent(lower(guest.name))) as likeness
      from customers other join guest on other.venue_id = guest.venue_id and other.id <> guest.id
      where other.merged_into_id is null and other.erased_at is null and guest.erased_at is null
    )
    select id, name, email, phone, visits, "lastVisitAt", why from alike
    where cardinality(why) > 0
    order by cardinality(why) desc, likeness desc, id
    limit 20`)
  const { rows: merged } = await db.execute<Merged>(sql`
    select merge.id as merge, merge.merged_id as id, guest.name, to_json(merge.created_at) #>> '{}' as at, merge.by
    from customer_merges merge join customers guest on guest.id = merge.merged_id
    where merge.kept_id = ${customerId} and merge.undone_at is null and guest.erased_at is null
    order by merge.created_at desc`)
  return { duplicates, merged }
}
