import type { ArrayFieldValidation } from 'payload'
import { array } from 'payload/shared'
import { refuseField } from '../shared/refuseField'

/** A day that is not closed says what is open; otherwise it would be closed without anybody having said so. */
export const closedOrServices: ArrayFieldValidation = (value, args) => {
  const { closed } = args.data as { closed?: boolean | null }
  const isEmpty = !Array.isArray(value) || value.length === 0
  return isEmpty && !closed ? refuseField('closedOrServices', args.req) : array(value, args)
}
