import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { refuseField } from './refuseField'

/** Whole minor units, or millilitres, or whatever may not be a fraction. */
export const wholeNumber: NumberFieldSingleValidation = (value, args) => {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return refuseField('wholeNumber', args.req)
  return number(value, args)
}
