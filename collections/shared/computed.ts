import type { Field } from 'payload'

/** A stored value that the house computes: shown, filtered and sorted by, never typed in. */
export const computed = <F extends Field>(field: F): F => ({
  ...field,
  access: { ...('access' in field ? field.access : {}), create: () => false, update: () => false },
  admin: { ...('admin' in field ? field.admin : {}), readOnly: true },
})
