import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'

const countless = new Set(['to-taste', 'splash', 'dash', 'drop', 'top-up'])

/** Every line has an amount; only splashes, dashes and "to taste" may go without. */
export const amountFitsUnit: NumberFieldSingleValidation = (value, args) => {
  const { unit } = args.siblingData as { unit?: string }
  if (value === null || value === undefined) return countless.has(unit ?? '') ? true : args.req.t('validation:required')
  return number(value, args) as string | true
}
