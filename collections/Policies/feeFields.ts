import type { Field } from 'payload'
import { wholeNumber } from '../shared/money'
import { neededWhen } from './neededWhen'

const cents = (name: string, validate = wholeNumber): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 10_000_000,
  validate,
})

/** A fee of so much for each, without the amount, would be a fee of nothing. */
const amountOfFee = neededWhen(
  ({ tiers, feeBasis }) => Boolean(tiers?.length) && (feeBasis === 'perPerson' || feeBasis === 'perBooking'),
)

export const feeFields: Field[] = [
  {
    name: 'tiers',
    type: 'array',
    maxRows: 10,
    admin: { components: { RowLabel: '/src/admin/service/TierLabel#TierLabel' } },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'before', type: 'number', required: true, min: 0, max: 1000, validate: wholeNumber },
          { name: 'unit', type: 'select', defaultValue: 'hours', options: ['hours', 'days'] },
          {
            name: 'feePercent',
            type: 'number',
            defaultValue: 100,
            min: 0,
            max: 100,
            validate: wholeNumber,
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'feeBasis',
        type: 'select',
        defaultValue: 'percentOfPrepaid',
        options: ['perPerson', 'perBooking', 'percentOfPrepaid'],
      },
      cents('feeCents', amountOfFee),
      cents('capCents'),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'graceMinutes',
        type: 'number',
        defaultValue: 60,
        min: 0,
        max: 1440,
        validate: wholeNumber,
      },
      { name: 'chargeDroppedCovers', type: 'checkbox', defaultValue: false },
    ],
  },
]
