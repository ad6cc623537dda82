import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { fixedVenue } from '../shared/venue'
import { importEndpoints } from './endpoints'

/** Guests or bookings that came in from a file together, and may be taken back together. */
export const ImportBatches: CollectionConfig<'import-batches'> = {
  slug: 'import-batches',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'guests',
    useAsTitle: 'fileName',
    defaultColumns: ['createdAt', 'kind', 'fileName', 'rows', 'made', 'undoneAt'],
    components: { beforeListTable: ['/src/admin/customers/ImportPanel#ImportPanel'] },
  },
  defaultSort: '-createdAt',
  versions: false,
  endpoints: importEndpoints,
  fields: [
    { name: 'kind', type: 'select', required: true, options: ['guests', 'bookings'] },
    { name: 'fileName', type: 'text', required: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        { name: 'rows', type: 'number', required: true },
        { name: 'made', type: 'number', required: true },
        { name: 'failed', type: 'number', required: true },
      ],
    },
    { name: 'undoneAt', type: 'date' },
    {
      name: 'undo',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/customers/ImportUndo#ImportUndo' },
      },
    },
    { name: 'by', type: 'text' },
    fixedVenue,
  ],
}
