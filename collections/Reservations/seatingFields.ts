import type { Field } from 'payload'
import { hostsOnly, managersOnly } from '@/access/rules'
import { computed } from '../shared/computed'

const byHosts = { create: hostsOnly, update: hostsOnly }

export const seatingFields: Field[] = [
  { name: 'area', type: 'relationship', relationTo: 'areas', maxDepth: 1, access: byHosts },
  {
    type: 'row',
    fields: [
      { name: 'pinned', type: 'checkbox', defaultValue: false, access: byHosts },
      {
        name: 'needsTable',
        type: 'checkbox',
        defaultValue: false,
        access: { create: managersOnly, update: managersOnly },
      },
    ],
  },
  { name: 'overrideReason', type: 'text', maxLength: 300, access: byHosts },
  {
    type: 'row',
    fields: [
      computed({ name: 'overPacing', type: 'checkbox', defaultValue: false }),
      computed({ name: 'outsideHours', type: 'checkbox', defaultValue: false }),
      computed({ name: 'atRisk', type: 'checkbox', defaultValue: false }),
    ],
  },
  {
    type: 'row',
    fields: [
      computed({ name: 'turnMinutes', type: 'number' }),
      computed({ name: 'bufferMinutes', type: 'number', defaultValue: 0 }),
      computed({ name: 'service', type: 'relationship', relationTo: 'services', maxDepth: 1 }),
    ],
  },
]
