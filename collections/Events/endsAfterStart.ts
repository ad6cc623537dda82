import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'

/** An event ends after it began. */
export const endsAfterStart: DateFieldValidation = (value, args) => {
  const { startsAt } = args.siblingData as { startsAt?: string | Date }
  const isBackwards = value && startsAt && new Date(value as never) <= new Date(startsAt)
  return isBackwards ? args.req.t('error:invalidRequestArgs' as never, { args: 'endsAt' }) : date(value, args as never)
}
