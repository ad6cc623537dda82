import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { holdAccount } from './account'
import { endSessions } from './sessions'

type Asked = { userId: string; sid?: string; isEverywhere: boolean; req: PayloadRequest }

/** Ends this session, or all of this person; its token is worth nothing from then on. */
export async function signOut({ userId, sid, isEverywhere, req }: Asked): Promise<void> {
  await withTransaction(req, async () => {
    await holdAccount(userId, req)
    await endSessions({ userId, only: isEverywhere ? undefined : (sid ?? 'none'), req })
    await writeAudit({ action: 'sign-out', collection: 'users', documentId: userId, req })
  })
}
