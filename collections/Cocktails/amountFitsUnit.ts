import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'

const countless = new Set(['to-taste', 'splash', 'dash', 'drop', 'top-up'])

/** Every line has an amount; only splashes, dashes, "to taste" and what fills the glass may go without. */
export const amountFitsUnit: NumberFieldSingleValidation = (value, args) => {
  const { unit, stage } = args.siblingData as { unit?: string; stage?: string }
  const mayBeEmpty = stage === 'top' || countless.has(unit ?? '')
  if (value === null || value === undefined) return mayBeEmpty || args.req.t('validation:required')
  return number(value, args)
}
