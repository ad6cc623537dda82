import type { Field } from 'payload'
import { isWallTime } from '../shared/isWallTime'
import { wholeNumber } from '../shared/money'
import { optional } from '../shared/optional'

const whole = (name: string, min: number, max: number, defaultValue?: number): Field => ({
  name,
  type: 'number',
  min,
  max,
  defaultValue,
  validate: wholeNumber,
})

export const bookingFields: Field[] = [
  { name: 'channels', type: 'select', hasMany: true, options: ['online', 'staff', 'google'] },
  { type: 'row', fields: [whole('minParty', 1, 200, 1), whole('maxPartyOnline', 1, 200, 8)] },
  { type: 'row', fields: [whole('leadMinutes', 0, 20_160, 60), whole('maxAdvanceDays', 0, 730, 60)] },
  {
    type: 'row',
    fields: [
      { name: 'releaseTime', type: 'text', validate: optional(isWallTime) },
      { name: 'onlineClosesAt', type: 'text', validate: optional(isWallTime) },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'needsApproval', type: 'checkbox', defaultValue: false },
      whole('holdMinutes', 1, 120, 10),
    ],
  },
  { name: 'policy', type: 'relationship', relationTo: 'policies', maxDepth: 1 },
]
