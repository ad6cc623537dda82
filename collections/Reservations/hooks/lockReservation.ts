import type { CollectionBeforeOperationHook } from 'payload'
import type { Actor } from '@/access/roles'
import { lockForUpdate } from '@/operations/reservations/lockForUpdate'
import { refusal } from '@/platform/http/refusal'

type Args = { id?: unknown; data?: Record<string, unknown>; overrideAccess?: boolean }

/**
 * Takes the locks of a change before the platform reads what it is going to merge and write whole, and refuses changes of
 * many reservations at once: each has a night, a revision and a guest of its own.
 */
export const lockReservation: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data = {}, overrideAccess = false } = args as Args
  if (operation === 'create') return fromKey(req) ? { ...args, data: { source: 'api', ...data } } : args
  if (operation !== 'update' && operation !== 'delete') return args
  const isStranger = !overrideAccess && !req.user
  if (isStranger) return args
  if (typeof id !== 'string') throw refusal('ONE_AT_A_TIME')
  if (operation === 'update') await lockForUpdate({ id, data, req, overrideAccess })
  return args
}

/** What a program books came by the API unless it says otherwise. */
const fromKey = ({ user }: { user: object | null }) => Boolean((user as Partial<Actor> | null)?.apiKeyId)
