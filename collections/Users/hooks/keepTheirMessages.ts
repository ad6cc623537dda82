import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

/** What was written to somebody stays in the outbox when their account goes; what was still to be written is not. */
export const keepTheirMessages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const db = await connectionOf(req)
  await db.execute(sql`
    update messages set user_id = null,
      status = case when status = 'planned' then 'superseded' else status end,
      reason = case when status = 'planned' then 'CHANGED' else reason end
    where user_id = ${String(id)}::uuid`)
}
