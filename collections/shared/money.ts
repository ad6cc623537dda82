import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'

/** Whole minor units, or millilitres, or whatever may not be a fraction. */
export const wholeNumber: NumberFieldSingleValidation = (value, args) => {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return args.req.t('validation:enterNumber')
  return number(value, args) as string | true
}
