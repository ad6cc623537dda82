import { APIError, type CollectionBeforeOperationHook } from 'payload'
import type { Actor } from '@/access/roles'

/** A key is no person: it has no session to prolong. */
export const refuseKeys: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { apiKeyId } = (req.user ?? {}) as Partial<Actor>
  if (operation === 'refresh' && apiKeyId) throw new APIError('FORBIDDEN', 403, { code: 'FORBIDDEN' }, true)
  return args
}
