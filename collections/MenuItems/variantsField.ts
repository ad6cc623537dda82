import type { Field } from 'payload'
import { editorsOnly, managersOnly } from '@/access/rules'
import { wholeNumber } from '../shared/money'
import { mayShowDiscount } from './mayShowDiscount'

/** What one may order: a glass, a bottle, 40 ml. Prices are gross, in minor units of the venue's currency. */
export const variantsField: Field = {
  name: 'variants',
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 8,
  access: { create: editorsOnly, update: managersOnly },
  admin: {
    components: {
      RowLabel: '/src/admin/menu/VariantRowLabel#VariantRowLabel',
      Cell: '/src/admin/menu/PriceCell#PriceCell',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', localized: true, maxLength: 60 },
        { name: 'volumeMl', type: 'number', min: 0, max: 10_000 },
        {
          name: 'priceCents',
          type: 'number',
          required: true,
          min: 0,
          max: 100_000_000,
          validate: wholeNumber,
        },
        {
          name: 'regularPriceCents',
          type: 'number',
          min: 0,
          max: 100_000_000,
          validate: wholeNumber,
          access: { read: mayShowDiscount },
        },
      ],
    },
  ],
}
