import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '@/payload-types'
import { connectionOf } from '@/platform/database/transactions'

/**
 * The house always has an owner who can sign in: the last one can neither change role nor be closed or deleted. Asked
 * after the change and before its commit, so that neither several at once nor two people at the same time get round it.
 */
export const keepOneOwner: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const isOne = ({ role, status }: User) => role === 'owner' && status === 'active'
  if (operation === 'update' && isOne(previousDoc) && !isOne(doc)) await refuseIfNoneIsLeft(req)
  return doc
}

export const keepLastOwner: CollectionAfterDeleteHook = async ({ req }) => refuseIfNoneIsLeft(req)

async function refuseIfNoneIsLeft(req: PayloadRequest): Promise<void> {
  const db = await connectionOf(req)
  // One after the other, each seeing what the one before has committed.
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('eliksir.owners'))`)
  const { rows } = await db.execute(
    sql`select 1 from users where role = 'owner' and status = 'active' limit 1`,
  )
  if (rows.length === 0) throw new APIError('LAST_OWNER', 409, { code: 'LAST_OWNER' }, true)
}
