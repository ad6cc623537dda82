import type { Field } from 'payload'

/** Who pays where it is no guest with a booking, and who the receipt is for. Both go when the guest is forgotten. */
export const payerFields: Field[] = [
  {
    name: 'payer',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', maxLength: 120 },
          { name: 'email', type: 'text', maxLength: 254 },
          { name: 'locale', type: 'select', options: ['pl', 'en'] },
        ],
      },
    ],
  },
  {
    name: 'buyer',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'nip', type: 'text', maxLength: 10 },
          { name: 'name', type: 'text', maxLength: 200 },
        ],
      },
      { name: 'address', type: 'text', maxLength: 300 },
    ],
  },
]
