import type { Field } from 'payload'
import { wholeNumber } from '../shared/money'
import { neededWhen } from './neededWhen'

export const chargeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'charge',
        type: 'select',
        defaultValue: 'none',
        options: ['none', 'deposit', 'guarantee'],
      },
      {
        name: 'depositKind',
        type: 'select',
        defaultValue: 'zaliczka',
        options: ['zadatek', 'zaliczka'],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'chargeBasis',
        type: 'select',
        defaultValue: 'perPerson',
        options: ['perPerson', 'perBooking'],
      },
      {
        name: 'chargeCents',
        type: 'number',
        min: 0,
        max: 10_000_000,
        validate: neededWhen(({ charge }) => charge === 'deposit' || charge === 'guarantee'),
      },
      { name: 'chargeMinParty', type: 'number', min: 1, max: 200, validate: wholeNumber },
    ],
  },
]
