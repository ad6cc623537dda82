import type { Field } from 'payload'
import { serviceDate } from '../shared/serviceDate'
import { wallTime } from '../shared/wallTime'
import { wholeNumber } from '../shared/money'
import { saysWhen } from './saysWhen'

const limits: Field = {
  type: 'row',
  fields: ['maxCovers', 'maxParties', 'onlineCovers'].map((name): Field => ({
    name,
    type: 'number',
    min: 0,
    max: 2000,
    validate: wholeNumber,
  })),
}

export const pacingFields: Field[] = [
  { name: 'pacing', type: 'group', fields: [limits] },
  {
    name: 'pacingOverrides',
    type: 'array',
    maxRows: 100,
    admin: {
      initCollapsed: true,
      components: { RowLabel: '/src/admin/service/PacingOverrideLabel#PacingOverrideLabel' },
    },
    fields: [
      { type: 'row', fields: [serviceDate('date', { validate: saysWhen }), wallTime('fromTime')] },
      limits,
    ],
  },
]
