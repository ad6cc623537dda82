import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import type { User } from '@/payload-types'
import { connectionOf } from '@/platform/database/transactions'

/** Whoever leaves takes the API keys along that they made: nobody else may know where those lie. */
export const revokeTheirKeys: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && previousDoc.status !== 'deactivated' && doc.status === 'deactivated')
    await revokeKeysOf(doc.id, req)
  return doc
}

export const revokeTheirKeysToo: CollectionAfterDeleteHook = async ({ id, req }) =>
  revokeKeysOf(String(id), req)

async function revokeKeysOf(userId: string, req: PayloadRequest): Promise<void> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    update api_keys set revoked_at = now() where made_by_id = ${userId} and revoked_at is null returning id, name`)
  for (const { id, name } of rows)
    await writeAudit({ action: 'revoke', collection: 'api-keys', documentId: id, title: name, req })
}
