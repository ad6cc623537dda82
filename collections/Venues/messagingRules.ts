import type { Field } from 'payload'
import { managersOnly } from '@/access/rules'
import { SMS_USES } from '@/domain/messages/messagingRules'
import { smsSender } from '@/integrations/sms'
import { wholeNumber } from '../shared/money'
import { wallTime } from '../shared/wallTime'

const whole = (name: string, min: number, max: number, defaultValue: number): Field => ({
  name,
  type: 'number',
  min,
  max,
  defaultValue,
  validate: wholeNumber,
})

/** When guests and staff are written to. A change of the reminders holds for bookings that are there already. */
export const messagingRules: Field = {
  name: 'messaging',
  type: 'group',
  access: { read: managersOnly },
  fields: [
    {
      type: 'row',
      fields: [whole('firstReminderHours', 0, 336, 24), whole('secondReminderHours', 0, 336, 3)],
    },
    {
      name: 'sms',
      type: 'select',
      defaultValue: 'off',
      options: [...SMS_USES],
      // Nothing to choose while nobody carries them.
      admin: { condition: () => smsSender() !== null },
    },
    {
      type: 'row',
      fields: [
        { name: 'feedback', type: 'checkbox', defaultValue: true },
        { ...wallTime('feedbackTime'), defaultValue: '11:00' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'alertEmail', type: 'email' },
        { name: 'alertLocale', type: 'select', defaultValue: 'pl', options: ['pl', 'en'] },
        whole('largePartyFrom', 0, 200, 8),
      ],
    },
  ],
}
