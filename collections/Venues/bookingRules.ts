import type { Field } from 'payload'
import { hostsOnly } from '@/access/rules'
import { wholeNumber } from '../shared/money'
import { isOrigin } from './isOrigin'

const whole = (name: string, min: number, max: number, defaultValue: number): Field => ({
  name,
  type: 'number',
  min,
  max,
  defaultValue,
  validate: wholeNumber,
})

/** What holds for every booking of the place, whichever service it falls into. */
export const bookingRules: Field = {
  name: 'booking',
  type: 'group',
  access: { read: hostsOnly },
  fields: [
    {
      type: 'row',
      fields: [
        whole('noShowGraceMinutes', 0, 240, 15),
        { name: 'autoNoShow', type: 'checkbox', defaultValue: false },
      ],
    },
    { type: 'row', fields: [whole('pendingHours', 1, 168, 24), whole('pendingBeforeHours', 0, 72, 3)] },
    { type: 'row', fields: [whole('offerMinutes', 5, 1440, 15), whole('largestRequest', 1, 500, 40)] },
    { name: 'termsVersion', type: 'text', defaultValue: '1', maxLength: 40 },
    { name: 'embedOrigins', type: 'text', hasMany: true, maxRows: 20, validate: isOrigin },
  ],
}
