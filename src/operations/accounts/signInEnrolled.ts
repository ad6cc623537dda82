import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { holdAccount } from './account'
import { openSession } from './sessions'
import type { SignIn } from './signIn'

/** Signs in whoever has proven the password by a ticket and, this moment, the second step by its first code. */
export async function signInEnrolled({
  userId,
  now,
  req,
}: {
  userId: string
  now: Date
  req: PayloadRequest
}): Promise<SignIn> {
  return withTransaction(req, async () => {
    const account = await holdAccount(userId, req)
    if (account?.status !== 'active') return { outcome: 'refused' }
    const session = await openSession(account, { now, req })
    await writeAudit({ action: 'sign-in', collection: 'users', documentId: userId, actor: account, req })
    return { outcome: 'signed-in', account, session }
  })
}
