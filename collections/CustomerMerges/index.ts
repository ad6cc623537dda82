import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { hosts, nobody } from '@/access/rules'
import { fixedVenue } from '../shared/venue'

/** Two records of one guest that a person made one: what moved, so that it can be undone. */
export const CustomerMerges: CollectionConfig<'customer-merges'> = {
  slug: 'customer-merges',
  access: { create: nobody, read: inOwnVenues(hosts), update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'id' },
  versions: false,
  fields: [
    { name: 'kept', type: 'relationship', relationTo: 'customers', required: true, index: true, maxDepth: 0 },
    {
      name: 'merged',
      type: 'relationship',
      relationTo: 'customers',
      required: true,
      index: true,
      maxDepth: 0,
    },
    { name: 'moved', type: 'json', required: true },
    { name: 'undoneAt', type: 'date' },
    { name: 'by', type: 'text' },
    fixedVenue,
  ],
}
