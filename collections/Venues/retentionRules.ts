import type { Field } from 'payload'
import { managersOnly, ownersOnly } from '@/access/rules'
import { wholeNumber } from '../shared/money'

/** Months; empty is never. What is forgotten is gone, so only the owner decides how soon. */
const months = (name: string): Field => ({
  name,
  type: 'number',
  min: 1,
  max: 120,
  validate: wholeNumber,
  access: { create: ownersOnly, update: ownersOnly },
})

/** How long what is known of guests is kept. */
export const retentionRules: Field = {
  name: 'retention',
  type: 'group',
  access: { read: managersOnly },
  fields: [
    { type: 'row', fields: [months('guestMonths'), months('wishMonths')] },
    { type: 'row', fields: [months('messageMonths'), months('importMonths')] },
  ],
}
