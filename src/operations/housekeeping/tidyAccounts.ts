import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { connectionOf } from '@/platform/database/transactions'

/**
 * Takes away what opens nothing any more: sessions that have ended, links for a new password whose time is up, API keys a month
 * after they ran out or were revoked. Links of ours stay as one row for each account, because the next one is counted from it.
 */
export async function tidyAccounts({
  payload,
  now = new Date(),
}: {
  payload: Payload
  now?: Date
}): Promise<{ sessions: number; links: number; keys: number; locks: number }> {
  const db = await connectionOf({ payload })
  const moment = sql`${now.toISOString()}::timestamptz`
  const sessions = await db.execute(sql`delete from users_sessions where expires_at < ${moment}`)
  const links = await db.execute(sql`
    update users set reset_password_token = null, reset_password_expiration = null
    where reset_password_token is not null and reset_password_expiration < ${moment}`)
  // Who had a document open is remembered for minutes; rows of yesterday are of closed windows.
  const locks = await db.execute(
    sql`delete from payload_locked_documents where updated_at < ${moment} - interval '1 day'`,
  )
  const keys = await db.execute<{ id: string; name: string }>(sql`
    delete from api_keys where least(revoked_at, expires_at) < ${moment} - interval '30 days' returning id, name`)
  const req = await createLocalReq({}, payload)
  for (const { id, name } of keys.rows)
    await writeAudit({ action: 'delete', collection: 'api-keys', documentId: id, title: name, req })
  return {
    keys: keys.rows.length,
    sessions: sessions.rowCount ?? 0,
    links: links.rowCount ?? 0,
    locks: locks.rowCount ?? 0,
  }
}
