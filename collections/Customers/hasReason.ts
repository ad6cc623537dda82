import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { refuseField } from '../shared/refuseField'

/** Whoever is put on the blocklist is put there for a reason that others can read. */
export const hasReason: TextFieldSingleValidation = (value, args) => {
  const { isBlocked } = args.siblingData as { isBlocked?: boolean }
  if (isBlocked && !value?.trim()) return refuseField('blockReason', args.req)
  return text(value, args)
}
