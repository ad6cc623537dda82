import type { Field } from 'payload'
import { hostsOnly } from '@/access/rules'
import { STATUSES } from '@/domain/reservation/statuses'
import { wholeNumber } from '../shared/money'

const byHosts = { create: hostsOnly, update: hostsOnly }

export const partyFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'startsAt',
        type: 'date',
        required: true,
        index: true,
        access: byHosts,
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      {
        name: 'endsAt',
        type: 'date',
        access: byHosts,
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
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
    type: 'row',
    fields: [
      {
        name: 'status',
        type: 'select',
        defaultValue: 'confirmed',
        options: [...STATUSES],
        index: true,
      },
      {
        name: 'tables',
        type: 'relationship',
        relationTo: 'tables',
        hasMany: true,
        maxRows: 12,
        maxDepth: 1,
        access: byHosts,
      },
      { name: 'area', type: 'relationship', relationTo: 'areas', maxDepth: 1, access: byHosts },
    ],
  },
]
