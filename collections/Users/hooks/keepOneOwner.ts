import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '@/payload-types'

/** The house always has an owner: the last one can neither change role nor be deleted. */
export const keepOneOwner: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const stepsDown =
    operation === 'update' && originalDoc?.role === 'owner' && data.role && data.role !== 'owner'
  if (stepsDown) await refuseIfLast(req, originalDoc.id)
  return data
}

export const keepLastOwner: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    req,
    disableErrors: true,
  })
  if (user?.role === 'owner') await refuseIfLast(req, user.id)
}

async function refuseIfLast(req: PayloadRequest, id: string) {
  // As the house: counting owners is not a question of who asks.
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'owner' } }, { id: { not_equals: id } }] },
    req,
  })
  if (totalDocs === 0) throw new APIError('LAST_OWNER', 409, { code: 'LAST_OWNER' }, true)
}
