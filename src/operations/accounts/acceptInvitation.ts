import type { PayloadRequest } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { holdAccount } from './account'
import { actAs } from './actAs'
import { writeAudit } from '@/operations/audit/writeAudit'
import { enrolTicketFor } from './secondFactor/enrolTicket'
import { needsSecondFactor } from './secondFactor/readSecondFactor'
import { openSession } from './sessions'
import type { SignIn } from './signIn'
import { takeAccountLink } from './takeAccountLink'

type Asked = { token: string; name: string; password: string; now: Date; req: PayloadRequest }

/** Whoever was invited sets a name and password and is signed in, or led to set up the second step their role needs. */
export async function acceptInvitation({ token, name, password, now, req }: Asked): Promise<SignIn> {
  return withTransaction(req, async () => {
    const id = await takeAccountLink({ token, purpose: 'invitation', now, req })
    const waiting = id ? await holdAccount(id, req) : null
    if (waiting?.status !== 'invited') throw refusal('LINK_USED')

    actAs(waiting, req)
    // As the house: the link says who it is, and only here an invited account becomes an active one.
    await req.payload.update({
      collection: 'users',
      id: waiting.id,
      data: { name, password, status: 'active' },
      req,
    })
    const account = await holdAccount(waiting.id, req)
    if (!account) throw refusal('LINK_USED')
    if (await needsSecondFactor(account.role, req))
      return { outcome: 'must-enrol', ...enrolTicketFor(account, now) }

    const session = await openSession(account, { now, req })
    await writeAudit({ action: 'sign-in', collection: 'users', documentId: account.id, actor: account, req })
    return { outcome: 'signed-in', account, session }
  })
}
