import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { connectionOf } from '@/platform/database/transactions'

type Question = { collection: string; documentIds: readonly string[]; req: PayloadRequest }

/** `noteHealthRead` for many records at once, in one statement; for callers who know which are not on record yet. */
export async function noteHealthReads({ collection, documentIds, req }: Question): Promise<void> {
  if (documentIds.length === 0 || req.context.skipAudit) return
  const { id, name, apiKeyId } = req.user as unknown as Actor & { name?: string }
  const rows = documentIds.map(
    (documentId) => sql`(${randomUUID()}::uuid, now(), 'read-allergies',
      ${apiKeyId ? 'api-key' : 'staff'}::enum_audit_log_actor_type, ${String(id)}, ${name ?? null}, ${collection},
      ${documentId}, ${req.headers?.get?.('x-request-id') ?? null})`,
  )
  const db = await connectionOf(req)
  await db.execute(sql`
    insert into audit_log (id, at, action, actor_type, actor_id, actor_name, "on", document_id, request_id)
    values ${sql.join(rows, sql`, `)}`)
}
