import type { SelectFieldManyValidation } from 'payload'
import { select } from 'payload/shared'
import { refuseField } from '../shared/refuseField'

/** A chat gets the alerts of the staff, whatever is chosen; a program gets what it asked for, which is something. */
export const takesEvents: SelectFieldManyValidation = (value, args) => {
  const { format } = args.data as { format?: string }
  if (format !== 'chat' && (value ?? []).length === 0) return refuseField('webhookEvents', args.req)
  return select(value, args)
}
