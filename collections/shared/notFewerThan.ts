import type { NumberFieldSingleValidation } from 'payload'
import { wholeNumber } from './money'
import { refuseField } from './refuseField'

/** The most guests, of whom the named field beside it says the fewest. */
export const notFewerThan =
  (fewest: string): NumberFieldSingleValidation =>
  (value, args) => {
    const least = (args.siblingData as Record<string, unknown>)[fewest]
    const isBackwards = typeof value === 'number' && typeof least === 'number' && value < least
    return isBackwards ? refuseField('fewestAboveMost', args.req) : wholeNumber(value, args)
  }
