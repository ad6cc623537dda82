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
 * The house always has an owner: the last one can neither change role nor be deleted. Asked after the change and before
 * its commit, so that neither several at once nor two people at the same time get round it.
 */
export const keepOneOwner: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && previousDoc.role === 'owner' && doc.role !== 'owner')
    await refuseIfNoneIsLeft(req)
  return doc
}

export const keepLastOwner: CollectionAfterDeleteHook = async ({ req }) => refuseIfNoneIsLeft(req)

async function refuseIfNoneIsLeft(req: PayloadRequest): Promise<void> {
  const db = await connectionOf(req)
  // One after the other, each seeing what the one before has committed.
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('eliksir.owners'))`)
  const { rows } = await db.execute(sql`select 1 from users where role = 'owner' limit 1`)
  if (rows.length === 0) throw new APIError('LAST_OWNER', 409, { code: 'LAST_OWNER' }, true)
}
