import type { TextFieldSingleValidation } from 'payload'
import { isServiceDate } from './isServiceDate'
import { refuseField } from './refuseField'

/** The last date of a range, whose first is the named field beside it. */
export const notBefore =
  (first: string): TextFieldSingleValidation =>
  (value, args) => {
    const from = (args.siblingData as Record<string, unknown>)[first]
    const isBackwards = typeof value === 'string' && typeof from === 'string' && from !== '' && value < from
    return isBackwards ? refuseField('endsBeforeBegins', args.req) : isServiceDate(value, args)
  }
