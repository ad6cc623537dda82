import type { Field } from 'payload'
import { WEEKDAYS } from '@/domain/time/weekdays'
import { isServiceDate } from '../shared/isServiceDate'
import { isWallTime } from '../shared/isWallTime'
import { optional } from '../shared/optional'

export const hoursFields: Field[] = [
  {
    name: 'weekdays',
    type: 'select',
    hasMany: true,
    required: true,
    options: [...WEEKDAYS],
  },
  {
    type: 'row',
    fields: [
      { name: 'opens', type: 'text', required: true, validate: isWallTime },
      { name: 'lastSeating', type: 'text', required: true, validate: isWallTime },
      { name: 'closes', type: 'text', required: true, validate: isWallTime },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'validFrom', type: 'text', validate: optional(isServiceDate) },
      { name: 'validTo', type: 'text', validate: optional(isServiceDate) },
    ],
  },
  { name: 'areas', type: 'relationship', relationTo: 'areas', hasMany: true, maxDepth: 1 },
]
