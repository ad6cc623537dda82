import { sql } from '@payloadcms/db-postgres'
import { BATCH, inBatches } from './inBatches'
import type { Forgetting } from './keepRetention'

/** Where messages of long ago went to. That they went, when and why stays. */
export const forgetAddresses = ({ venueId, before, payload, signal }: Forgetting): Promise<number> =>
  inBatches({
    payload,
    signal,
    change: sql`
      update messages set recipient = null, updated_at = now()
      where id = any(array(
        select id from messages
        where venue_id = ${venueId}::uuid and due_at < ${before}::timestamptz and recipient is not null
          and status not in ('planned', 'sending')
        order by id limit ${BATCH} for update skip locked))`,
  })
