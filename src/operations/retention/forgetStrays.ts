import { sql } from '@payloadcms/db-postgres'
import { NAMELESS } from '@/operations/customers/nameless'
import { BATCH, inBatches } from './inBatches'
import type { Forgetting } from './keepRetention'

/** Names and contacts of reservations that belong to no guest's record. */
export const forgetStrays = ({ venueId, before, payload, signal }: Forgetting): Promise<number> =>
  inBatches({
    payload,
    signal,
    change: sql`
      update reservations set guest_name = ${NAMELESS}, guest_phone = null, guest_email = null, notes = null,
        staff_notes = null, allergies = null, occasion = null, override_reason = null, manage_token_hash = null,
        revision = coalesce(revision, 1) + 1, updated_at = now()
      where id = any(array(
        select id from reservations
        where venue_id = ${venueId}::uuid and customer_id is null and starts_at < ${before}::timestamptz
          and status not in ('arrived', 'seated')
          and (coalesce(guest_phone, guest_email) is not null or nullif(guest_name, ${NAMELESS}) is not null)
        order by id limit ${BATCH} for update skip locked))`,
  })
