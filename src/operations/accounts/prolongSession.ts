import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { holdAccount } from './account'
import { needsSecondFactor, readSecondFactor } from './secondFactor/readSecondFactor'
import { tokenOf } from './sessions'

type Asked = { userId: string; sid?: string; now: Date; req: PayloadRequest }

/**
 * A new token for a session that is still open. One that was opened before the owner asked for a second step runs out: the
 * next sign-in leads to setting it up.
 */
export async function prolongSession({
  userId,
  sid,
  now,
  req,
}: Asked): Promise<{ token: string; exp: number }> {
  return withTransaction(req, async (tx) => {
    const account = await holdAccount(userId, req)
    if (account?.status !== 'active' || !sid) throw refusal('FORBIDDEN')
    if ((await needsSecondFactor(account.role, req)) && !(await readSecondFactor(userId, req))?.isOn)
      throw refusal('SECOND_FACTOR_MISSING')
    const seconds = req.payload.collections.users.config.auth.tokenExpiration
    const until = new Date(now.getTime() + seconds * 1000).toISOString()
    const { rows } = await tx.execute(sql`
      update users_sessions set expires_at = ${until}, last_seen_at = ${now.toISOString()}
      where id = ${sid} and _parent_id = ${userId}::uuid and expires_at > ${now.toISOString()} returning 1`)
    if (rows.length === 0) throw refusal('FORBIDDEN')
    return tokenOf({ userId, email: account.email, role: account.role, sid }, req)
  })
}
