import type { PayloadRequest } from 'payload'
import type { Account } from './account'

/** Goes on in the name of the person who has just proven to be this account, for what is written in this request. */
export function actAs({ id, name, email, role, venues }: Account, req: PayloadRequest): void {
  req.user = { id, name, email, role, venues, collection: 'users' } as never
  req.context.hasProvenPassword = true
}
