import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { holdAccount } from './account'
import { holdToLookAfter } from './accountToLookAfter'
import { endSessions } from './sessions'

type Asked = { userId: string; only?: string; except?: string; req: PayloadRequest }

/** Signs an account out: one's own, or that of somebody one looks after. Answers how many sessions ended. */
export async function endSessionsOf({ userId, only, except, req }: Asked): Promise<number> {
  return withTransaction(req, async () => {
    if (userId === req.user?.id) await holdAccount(userId, req)
    else await holdToLookAfter(userId, req)
    const ended = await endSessions({ userId, only, except, req })
    if (only && ended === 0) throw refusal('NOT_FOUND')
    if (ended > 0)
      await writeAudit({
        action: 'end-sessions',
        collection: 'users',
        documentId: userId,
        changes: { sessions: ended },
        req,
      })
    return ended
  })
}
