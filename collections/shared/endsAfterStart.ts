import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { refuseField } from './refuseField'

/** What ends does so after it began. */
export const endsAfterStart: DateFieldValidation = (value, args) => {
  const { startsAt } = args.siblingData as { startsAt?: string | Date }
  const isBackwards = value && startsAt && new Date(value) <= new Date(startsAt)
  return isBackwards ? refuseField('endsBeforeStart', args.req) : date(value, args)
}
