import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { pseudonym } from '@/operations/audit/writeAudit'
import { eraseGuest } from '@/operations/customers/eraseGuest'
import { connectionOf, type Transaction } from '@/platform/database/transactions'
import type { Forgetting } from './keepRetention'

const atOnce = 200

/**
 * Erases guests who have not been seen for long enough, just as if they had asked for it. Whoever agreed to hear from the
 * house, may not come in, or has been here or booked since stays. Gives how many guests.
 */
export async function forgetIdleGuests(forgetting: Forgetting): Promise<number> {
  const db = await connectionOf(forgetting)
  let erased = 0
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const ids = await perhapsIdle(last, forgetting, db)
    const { rows } = await db.execute<Idle>(idle(ids, forgetting))
    for (const guest of rows) if (await eraseIfStillIdle(guest, forgetting)) erased += 1
    if (ids.length < atOnce) return erased
    last = ids.at(-1)!
  }
}

type Idle = { id: string; contact: string | null }

/** The next records, by id, that may be due as far as they themselves can tell. */
async function perhapsIdle(
  last: string,
  { venueId, before }: Forgetting,
  db: Transaction,
): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from customers
    where venue_id = ${venueId}::uuid and merged_into_id is null and erased_at is null and marketing is not true
      and coalesce(last_visit_at, created_at) < ${before}::timestamptz and id > ${last}::uuid
    order by id limit ${atOnce}`)
  return rows.map(({ id }) => id)
}

/** Of these guests, named by the record that was kept; the records merged into it are asked as well. */
const idle = (ids: readonly string[], { before, now }: Pick<Forgetting, 'before' | 'now'>) => sql`
  with recursive family as (
    select id as root_id, id, 0 as steps from customers
    where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid) and erased_at is null
    union all
    select family.root_id, merged.id, family.steps + 1
    from customers merged join family on merged.merged_into_id = family.id where family.steps < 20
  ), seen as (
    select family.root_id, max(record.created_at) as made_at, max(record.last_visit_at) as visited_at,
      bool_or(record.marketing is true) as wants_news,
      bool_or(record.blocked_is_blocked is true
        and coalesce(record.blocked_until > ${now.toString()}::timestamptz, true)) as is_barred,
      max((select max(party.starts_at) from reservations party where party.customer_id = record.id)) as booked_at,
      max((select max(stray.starts_at) from reservations stray
        where stray.customer_id is null and stray.venue_id = record.venue_id
          and (lower(stray.guest_email) = record.email or stray.guest_phone = record.phone))) as strayed_at
    from family join customers record on record.id = family.id
    group by family.root_id
  )
  select root.id, coalesce(root.email, root.phone) as contact from seen join customers root on root.id = seen.root_id
  where coalesce(greatest(visited_at, booked_at, strayed_at), made_at) < ${before}::timestamptz
    and not wants_news and not is_barred
  order by root.id`

/** Nobody is caught in the act of coming back: once his records are held he is looked at again. */
async function eraseIfStillIdle({ id, contact }: Idle, forgetting: Forgetting): Promise<boolean> {
  forgetting.signal?.throwIfAborted()
  const { payload, now } = forgetting
  const req = await createLocalReq({}, payload)
  try {
    await eraseGuest({
      id,
      now: new Date(now.epochMilliseconds),
      forHouse: {
        note: { reason: 'retention', ...(contact ? { guest: pseudonym(contact, payload.secret) } : {}) },
        refuse: (tx) => refuseIfSeen(id, forgetting, tx),
      },
      req,
    })
    return true
  } catch (error) {
    if (error instanceof SeenAgain) return false
    throw error
  }
}

class SeenAgain extends Error {}

async function refuseIfSeen(id: string, forgetting: Forgetting, tx: Transaction): Promise<void> {
  const { rows } = await tx.execute(idle([id], forgetting))
  if (rows.length === 0) throw new SeenAgain('This guest has been seen again')
}
