import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { findAccount, holdAccount, type Account } from './account'
import { comparePassword } from './comparePassword'
import { checkCode, type CodeVerdict } from './secondFactor/checkCode'
import { enrolTicketFor, type EnrolTicket } from './secondFactor/enrolTicket'
import { needsSecondFactor, readSecondFactor } from './secondFactor/readSecondFactor'
import { openSession, type OpenedSession } from './sessions'

export type SignIn =
  | { outcome: 'signed-in'; account: Account; session: OpenedSession }
  /** Unknown, not active or a wrong password: nobody learns which. */
  | { outcome: 'refused' }
  | { outcome: 'code-needed' }
  | { outcome: 'code-refused'; verdict: Exclude<CodeVerdict, { isRight: true }> }
  /** The role has to have a second step and this account has none yet: it may set one up and nothing else. */
  | ({ outcome: 'must-enrol' } & EnrolTicket)

type Asked = { email: string; password: string; code?: string; now: Date; req: PayloadRequest }

/** Signs in by password and, where the account has a second step, a code. What is asked second is only asked after the first was right. */
export async function signIn({ email, password, code, now, req }: Asked): Promise<SignIn> {
  const found = await findAccount(email, req)
  if (!(await comparePassword(password, found)) || !found) return { outcome: 'refused' }

  return withTransaction(req, async () => {
    const account = await holdAccount(found.id, req)
    // The password may have been changed, or the account closed, while this one was compared.
    if (account?.status !== 'active' || account.hash !== found.hash) return { outcome: 'refused' }
    const asked = await secondStep(account, { code, now, req })
    if (asked) return asked
    const session = await openSession(account, { now, req })
    await writeAudit({ action: 'sign-in', collection: 'users', documentId: account.id, actor: account, req })
    return { outcome: 'signed-in', account, session }
  })
}

/** What stands between the password and the session; null when nothing does. */
async function secondStep(
  account: Account,
  { code, now, req }: Pick<Asked, 'code' | 'now' | 'req'>,
): Promise<SignIn | null> {
  const factor = await readSecondFactor(account.id, req)
  if (!factor?.isOn) {
    const isBound = await needsSecondFactor(account.role, req)
    return isBound ? { outcome: 'must-enrol', ...enrolTicketFor(account, now) } : null
  }
  if (!code) return { outcome: 'code-needed' }
  const verdict = await checkCode({ userId: account.id, factor, code, now, req })
  if (verdict.isRight) {
    if (verdict.by === 'recovery-code') await note('recovery-code-used', account, req)
    return null
  }
  await note('second-factor-refused', account, req)
  return { outcome: 'code-refused', verdict }
}

const note = (action: string, account: Account, req: PayloadRequest) =>
  writeAudit({ action, collection: 'users', documentId: account.id, actor: account, req })
