import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { connectionOf } from '@/platform/database/transactions'

/** Notes that somebody was shown a guest's allergies: once an hour for each reader and record, else the log says nothing else. */
export async function noteHealthRead({
  collection,
  documentId,
  req,
}: {
  collection: string
  documentId: string
  req: PayloadRequest
}): Promise<void> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select 1 from audit_log
    where document_id = ${documentId} and action = 'read-allergies' and actor_id = ${String(req.user?.id)}
      and at > now() - interval '1 hour'
    limit 1`)
  if (rows.length === 0) await writeAudit({ action: 'read-allergies', collection, documentId, req })
}
