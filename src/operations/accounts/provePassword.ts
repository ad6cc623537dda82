import type { PayloadRequest } from 'payload'
import { refuseTooMany } from '@/platform/rateLimits/refuseTooMany'
import { refusal } from '@/platform/http/refusal'
import { comparePassword } from './comparePassword'
import { findAccountById } from './account'

/** Asks a signed-in person for the password again; answers its hash, to see later that it is still the same. */
export async function provePassword({
  userId,
  password,
  req,
}: {
  userId: string
  password: string
  req: PayloadRequest
}): Promise<string> {
  await refuseTooMany('signInOfAccount', `own|${userId}`)
  const account = await findAccountById(userId, req)
  if (!(await comparePassword(password, account)) || !account?.hash) throw refusal('PASSWORD_WRONG')
  return account.hash
}
