import type { PayloadRequest } from 'payload'
import { mayLookAfter } from '@/access/mayLookAfter'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'
import { findAccountById, holdAccount, type Account } from './account'

/** An account that the signed-in person decides about. Others are not there for them. */
export const accountToLookAfter = (id: unknown, req: PayloadRequest): Promise<Account> =>
  looked(id, req, findAccountById)

/** The same, held until the transaction ends, so that it is still theirs to decide about when the decision is written. */
export const holdToLookAfter = (id: unknown, req: PayloadRequest): Promise<Account> =>
  looked(id, req, holdAccount)

async function looked(
  id: unknown,
  req: PayloadRequest,
  read: (id: string, req: PayloadRequest) => Promise<Account | null>,
): Promise<Account> {
  if (!req.user) throw refusal('UNAUTHENTICATED')
  const account = isUuid(id) ? await read(id, req) : null
  if (!account || !mayLookAfter(req.user, account)) throw refusal('NOT_FOUND')
  return account
}
