import type { PayloadRequest } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { fieldsAtFault } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { findAccount, holdAccount } from './account'
import { provePassword } from './provePassword'

type Asked = {
  userId: string
  currentPassword: string
  password?: string
  email?: string
  req: PayloadRequest
}

/** One's own password or address, for whoever knows the present password; all other sessions end with a new one. */
export async function changeCredentials({
  userId,
  currentPassword,
  password,
  email,
  req,
}: Asked): Promise<void> {
  const hash = await provePassword({ userId, password: currentPassword, req })
  await withTransaction(req, async () => {
    const account = await holdAccount(userId, req)
    if (account?.status !== 'active' || account.hash !== hash) throw refusal('PASSWORD_WRONG')
    const taken = email ? await findAccount(email, req) : null
    if (taken && taken.id !== userId) throw fieldsAtFault([{ path: 'email', message: 'NOT_UNIQUE' }])
    req.context.hasProvenPassword = true
    const data = { ...(password ? { password } : {}), ...(email ? { email } : {}) }
    // Acting for the person, with the rights of the person.
    await req.payload.update({
      collection: 'users',
      id: userId,
      data,
      overrideAccess: false,
      user: req.user,
      req,
    })
  })
}
