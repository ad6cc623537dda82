import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { venue } from '../shared/venue'

/** Append only, written with the price itself; a database trigger refuses changes. */
export const PriceHistory: CollectionConfig<'price-history'> = {
  slug: 'price-history',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'money',
    useAsTitle: 'label',
    defaultColumns: ['validFrom', 'menuItem', 'label', 'priceCents', 'currency'],
  },
  defaultSort: '-validFrom',
  versions: false,
  fields: [
    { name: 'menuItem', type: 'relationship', relationTo: 'menu-items', index: true },
    { name: 'variantId', type: 'text', required: true, index: true },
    { name: 'label', type: 'text' },
    { name: 'priceCents', type: 'number' },
    { name: 'currency', type: 'text', required: true },
    {
      name: 'validFrom',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'changedBy', type: 'text' },
    venue,
  ],
}
