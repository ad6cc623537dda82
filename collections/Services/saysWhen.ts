import type { TextFieldSingleValidation } from 'payload'
import { isServiceDate } from '../shared/isServiceDate'
import { refuseField } from '../shared/refuseField'

/** An exception without a date and a time would be no exception. */
export const saysWhen: TextFieldSingleValidation = (value, args) => {
  if (value) return isServiceDate(value, args)
  const { fromTime } = args.siblingData as { fromTime?: string | null }
  return fromTime ? true : refuseField('dateOrTime', args.req)
}
