import type { CollectionBeforeOperationHook } from 'payload'
import { isStaff } from '@/access/roles'

const most = { stranger: 100, staff: 500 }

/**
 * No caller reads a whole table in one answer: at most 100 documents a page for strangers, 500 for staff, whichever way
 * the question came in. The house itself (jobs, hooks) is not held to it.
 */
export const clampLimit: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { overrideAccess, limit } = args as { overrideAccess?: boolean; limit?: number }
  if (operation !== 'read' || overrideAccess !== false || typeof args !== 'object' || 'id' in args) return args
  const cap = isStaff(req.user) ? most.staff : most.stranger
  if (typeof limit === 'number' && limit > 0 && limit <= cap) return args
  return { ...args, limit: limit === undefined ? 10 : cap }
}
