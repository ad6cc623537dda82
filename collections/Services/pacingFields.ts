import type { Field } from 'payload'
import { isServiceDate } from '../shared/isServiceDate'
import { isWallTime } from '../shared/isWallTime'
import { wholeNumber } from '../shared/money'
import { optional } from '../shared/optional'

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
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'date', type: 'text', validate: optional(isServiceDate) },
          { name: 'fromTime', type: 'text', validate: optional(isWallTime) },
        ],
      },
      limits,
    ],
  },
]
