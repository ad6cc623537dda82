import type { NumberFieldSingleValidation } from 'payload'
import type { Policy } from '@/payload-types'
import { wholeNumber } from '../shared/money'
import { refuseField } from '../shared/refuseField'

/** An amount that must be there, and above zero, while the rest of the policy counts on it. */
export const neededWhen =
  (isNeeded: (policy: Partial<Policy>) => boolean): NumberFieldSingleValidation =>
  (value, args) =>
    !value && isNeeded(args.data) ? refuseField('amountMissing', args.req) : wholeNumber(value, args)
