import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { hosts, managers, serviceStaff } from '@/access/rules'
import { breakagesEndpoint } from '../shared/breakagesEndpoint'
import { carefulEdit } from '../shared/carefulEdit'
import { endsAfterStart } from '../shared/endsAfterStart'
import { ofSameVenue, sameVenue } from '../shared/sameVenue'
import { fixedVenue } from '../shared/venue'
import { venueMoment } from '../shared/venueMoment'

/** Tables, areas or the whole house that nobody is seated at for a while: a private party, a broken leg. */
export const TableBlocks: CollectionConfig<'table-blocks'> = {
  slug: 'table-blocks',
  access: {
    create: inOwnVenues(hosts),
    read: inOwnVenues(serviceStaff),
    update: inOwnVenues(hosts),
    delete: inOwnVenues(managers),
  },
  admin: {
    group: 'service',
    useAsTitle: 'reason',
    defaultColumns: ['startsAt', 'endsAt', 'reason', 'tables', 'areas'],
    components: { edit: carefulEdit },
  },
  defaultSort: '-startsAt',
  versions: false,
  endpoints: [breakagesEndpoint('table-blocks')],
  fields: [
    { name: 'reason', type: 'text', required: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        venueMoment('startsAt', { required: true, index: true }),
        venueMoment('endsAt', { required: true, index: true, validate: endsAfterStart }),
      ],
    },
    {
      name: 'tables',
      type: 'relationship',
      relationTo: 'tables',
      hasMany: true,
      maxRows: 100,
      maxDepth: 1,
      filterOptions: ofSameVenue,
      validate: sameVenue,
      admin: {
        components: {
          Field: '/src/admin/service/BlockedTablesField#BlockedTablesField',
          Cell: '/src/admin/lists/SomeCell#SomeCell',
        },
      },
    },
    {
      name: 'areas',
      type: 'relationship',
      relationTo: 'areas',
      hasMany: true,
      maxRows: 20,
      maxDepth: 1,
      filterOptions: ofSameVenue,
      validate: sameVenue,
      admin: { components: { Cell: '/src/admin/lists/SomeCell#SomeCell' } },
    },
    fixedVenue,
  ],
}
