import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { holdToLookAfter } from './accountToLookAfter'

type Asked = { id: unknown; req: PayloadRequest }

/**
 * Closes an account without forgetting it: whoever it is can no longer sign in, the sessions and the API keys they made end
 * with it (hooks of the collection see to that), and what they did keeps their name. One's own account is somebody else's
 * to close, and the last active owner's nobody's.
 */
export async function deactivate({ id, req }: Asked): Promise<void> {
  await withTransaction(req, async (tx) => {
    const account = await holdToLookAfter(id, req)
    if (account.id === req.user?.id) throw refusal('YOURSELF')
    if (account.status !== 'active') throw refusal('INVALID_TRANSITION')
    await tx.execute(sql`delete from account_links where user_id = ${account.id}::uuid`)
    await setStatus(account.id, 'deactivated', req)
  })
}

/** Lets somebody back in, with the password and the second step they had. Their API keys stay revoked. */
export async function reactivate({ id, req }: Asked): Promise<void> {
  await withTransaction(req, async () => {
    const account = await holdToLookAfter(id, req)
    if (account.status !== 'deactivated') throw refusal('INVALID_TRANSITION')
    await setStatus(account.id, 'active', req)
  })
}

/** As the house: who may was decided before, and the status is nobody's to write. */
const setStatus = (id: string, status: 'active' | 'deactivated', req: PayloadRequest) =>
  req.payload.update({ collection: 'users', id, data: { status }, req })
