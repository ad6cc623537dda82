import type { CollectionBeforeOperationHook } from 'payload'

type Read = {
  id?: unknown
  overrideAccess?: boolean
  select?: Record<string, unknown>
}

/** Lists hold no health data unless the caller asks for it by name: whoever looks through guests need not see it. */
export const leaveOutAllergies: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { id, overrideAccess, select } = args as Read
  if (operation !== 'read' || overrideAccess || id !== undefined) return args
  // A selection of what to have leaves out the rest by itself.
  if (Object.values(select ?? {}).some((choice) => choice !== false)) return args
  return { ...args, select: { ...select, allergies: false } }
}
