import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

/** Takes away what opens nothing any more: sessions that have ended and links for a new password whose time is up. */
export async function tidyAccounts({
  payload,
  now = new Date(),
}: {
  payload: Payload
  now?: Date
}): Promise<{ sessions: number; links: number; locks: number }> {
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
  return { sessions: sessions.rowCount ?? 0, links: links.rowCount ?? 0, locks: locks.rowCount ?? 0 }
}
