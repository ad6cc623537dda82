import type { CollectionBeforeChangeHook } from 'payload'

/** Each change is a version of its own: a reservation says which one its guest agreed to. */
export const raiseVersion: CollectionBeforeChangeHook<{ id: string; version?: number | null }> = ({
  data,
  originalDoc,
  operation,
}) => ({ ...data, version: operation === 'create' ? 1 : (originalDoc?.version ?? 0) + 1 })
