import type { Field } from 'payload'
import { managersOnly } from '@/access/rules'
import { STAFF_ALERTS } from '@/domain/messages/staffAlerts'
import { wholeNumber } from '../shared/money'

/** What the staff hear of at once, and who of them; nobody chosen means owners and managers of the place. */
export const alertRules: Field = {
  name: 'alerts',
  type: 'group',
  access: { read: managersOnly },
  fields: [
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      defaultValue: [...STAFF_ALERTS],
      options: [...STAFF_ALERTS],
    },
    { name: 'people', type: 'relationship', relationTo: 'users', hasMany: true, maxDepth: 0 },
    {
      name: 'lowRatingUpTo',
      type: 'number',
      min: 0,
      max: 4,
      defaultValue: 3,
      validate: wholeNumber,
    },
  ],
}
