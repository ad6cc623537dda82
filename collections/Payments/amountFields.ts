import type { Field } from 'payload'
import { cents, currency } from '../shared/moneyFields'

/** What was asked for, what came, and where it went. */
export const amountFields: Field[] = [
  {
    type: 'row',
    fields: [
      cents('amountCents', { required: true }),
      cents('receivedCents'),
      cents('refundedCents'),
      currency,
    ],
  },
  { type: 'row', fields: [cents('retainedCents'), cents('appliedCents'), cents('feeCents')] },
]
