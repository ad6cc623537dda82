import type { PayloadRequest } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { findAccount, holdAccount } from './account'
import { actAs } from './actAs'
import { sendAccountMail } from './sendAccountMail'
import { takeAccountLink } from './takeAccountLink'

/** Mails a link to whoever can sign in under this address; answers nothing either way. */
export async function askForPassword({ email, now, req }: { email: string; now: Date; req: PayloadRequest }) {
  const account = await findAccount(email, req)
  if (account?.status !== 'active') return
  await withTransaction(req, () =>
    sendAccountMail({ userId: account.id, purpose: 'passwordReset', now, req }),
  )
}

type Asked = { token: string; password: string; now: Date; req: PayloadRequest }

/**
 * Sets the password by the link and ends every session. Nobody is signed in by it: whoever has the mailbox still needs the
 * second step where there is one.
 */
export async function setForgottenPassword({ token, password, now, req }: Asked): Promise<void> {
  await withTransaction(req, async () => {
    const id = await takeAccountLink({ token, purpose: 'passwordReset', now, req })
    const account = id ? await holdAccount(id, req) : null
    if (account?.status !== 'active') throw refusal('LINK_USED')
    actAs(account, req)
    // As the house: the link says who it is.
    await req.payload.update({ collection: 'users', id: account.id, data: { password }, req })
  })
}
