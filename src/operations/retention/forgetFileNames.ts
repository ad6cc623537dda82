import { sql } from '@payloadcms/db-postgres'
import { NAMELESS } from '@/operations/customers/nameless'
import { BATCH, inBatches } from './inBatches'
import type { Forgetting } from './keepRetention'

/** Names of files that guests or bookings came in with; people name them after people. */
export const forgetFileNames = ({ venueId, before, payload, signal }: Forgetting): Promise<number> =>
  inBatches({
    payload,
    signal,
    change: sql`
      update import_batches set file_name = ${NAMELESS}, updated_at = now()
      where id = any(array(
        select id from import_batches
        where venue_id = ${venueId}::uuid and created_at < ${before}::timestamptz and file_name <> ${NAMELESS}
        order by id limit ${BATCH} for update skip locked))`,
  })
