import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { nobody, staff } from '@/access/rules'

/** The marks themselves, one per venue and thing; written only by `setEightySix`. */
export const EightySixes: CollectionConfig<'eighty-sixes'> = {
  slug: 'eighty-sixes',
  access: { create: nobody, read: inOwnVenues(staff), update: nobody, delete: nobody },
  admin: { hidden: true },
  versions: false,
  indexes: [
    { fields: ['venue', 'ingredient'], unique: true },
    { fields: ['venue', 'menuItem'], unique: true },
  ],
  fields: [
    { name: 'venue', type: 'relationship', relationTo: 'venues', required: true },
    { name: 'ingredient', type: 'relationship', relationTo: 'ingredients' },
    { name: 'menuItem', type: 'relationship', relationTo: 'menu-items' },
    { name: 'eightySixedAt', type: 'date', required: true },
    { name: 'until', type: 'date', required: true, index: true },
    { name: 'by', type: 'text' },
  ],
}
