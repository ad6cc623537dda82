import type { Field } from 'payload'
import { wholeNumber } from '../shared/money'
import { notFewerThan } from '../shared/notFewerThan'
import { ofSameVenue, sameVenue } from '../shared/sameVenue'
import { wallTime } from '../shared/wallTime'

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
  {
    type: 'row',
    fields: [
      whole('minParty', 1, 200, 1),
      {
        name: 'maxPartyOnline',
        type: 'number',
        min: 1,
        max: 200,
        defaultValue: 8,
        validate: notFewerThan('minParty'),
      },
    ],
  },
  { type: 'row', fields: [whole('leadMinutes', 0, 20_160, 60), whole('maxAdvanceDays', 0, 730, 60)] },
  {
    type: 'row',
    fields: [wallTime('releaseTime'), wallTime('onlineClosesAt')],
  },
  {
    type: 'row',
    fields: [
      { name: 'needsApproval', type: 'checkbox', defaultValue: false },
      whole('holdMinutes', 1, 120, 10),
    ],
  },
  {
    name: 'policy',
    type: 'relationship',
    relationTo: 'policies',
    maxDepth: 1,
    filterOptions: ofSameVenue,
    validate: sameVenue,
  },
]
