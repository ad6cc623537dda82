import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import type { ContactProblem } from './contactProblem'

type Report = {
  address: string
  problem: ContactProblem
  /** In the provider's terms: 'Permanent, General'. Never its free text, which repeats the address. */
  detail: string | null
  at: Date
}

/**
 * Remembers that an address is not to be written to. Told twice it is one fact; a complaint weighs more than a
 * bounce. It belongs to the venue where the guest booked last.
 */
export async function noteContactProblem(
  { address, problem, detail, at }: Report,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<void> {
  const db = await connectionOf(req)
  const known = address.trim().toLowerCase()
  await db.execute(sql`
    insert into contact_problems (channel, address, problem, detail, at, venue_id)
    values ('email', ${known}, ${problem}, ${detail}, ${at.toISOString()},
      (select venue_id from reservations where guest_email = ${known} order by created_at desc limit 1))
    on conflict (channel, address) do update
      set problem = excluded.problem, detail = excluded.detail, at = excluded.at,
        venue_id = coalesce(excluded.venue_id, contact_problems.venue_id), updated_at = now()
      where contact_problems.problem = 'bounced' and excluded.problem = 'complained'`)
}
