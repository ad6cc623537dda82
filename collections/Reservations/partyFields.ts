import type { Field } from 'payload'
import { hostsOnly } from '@/access/rules'
import { STATUSES } from '@/domain/reservation/statuses'
import { wholeNumber } from '../shared/money'
import { venueMoment } from '../shared/venueMoment'

const byHosts = { create: hostsOnly, update: hostsOnly }

export const partyFields: Field[] = [
  {
    name: 'fromLink',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/reservations/FromLink#FromLink' },
    },
  },
  {
    name: 'status',
    type: 'select',
    defaultValue: 'confirmed',
    options: [...STATUSES],
    index: true,
    admin: {
      components: {
        Field: '/src/admin/reservations/StatusField#StatusField',
        Cell: '/src/admin/reservations/StatusCell#StatusCell',
      },
    },
  },
  {
    type: 'row',
    fields: [
      venueMoment('startsAt', { required: true, index: true, access: byHosts }),
      venueMoment('endsAt', { access: byHosts }),
      {
        name: 'partySize',
        type: 'number',
        required: true,
        defaultValue: 2,
        min: 1,
        max: 200,
        validate: wholeNumber,
        access: byHosts,
      },
    ],
  },
  {
    name: 'tables',
    type: 'relationship',
    relationTo: 'tables',
    hasMany: true,
    maxRows: 12,
    maxDepth: 1,
    access: byHosts,
    admin: {
      components: {
        Field: '/src/admin/reservations/BookingTablesField#BookingTablesField',
        Cell: '/src/admin/lists/SomeCell#SomeCell',
      },
    },
  },
]
