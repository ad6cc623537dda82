import type { Field } from 'payload'
import { WEEKDAYS } from '@/domain/time/weekdays'
import { wholeNumber } from '../shared/money'
import { notBefore } from '../shared/notBefore'
import { notFewerThan } from '../shared/notFewerThan'
import { optional } from '../shared/optional'
import { serviceDate } from '../shared/serviceDate'
import { wallTime } from '../shared/wallTime'
import { endsLater } from './endsLater'
import { isSlotStep } from './isSlotStep'

const minutes = (name: string, min: number, max: number, defaultValue: number): Field => ({
  name,
  type: 'number',
  min,
  max,
  defaultValue,
  validate: wholeNumber,
})

export const stayFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'slotStepMinutes', type: 'number', defaultValue: 30, validate: isSlotStep },
      minutes('turnMinutes', 15, 720, 120),
      minutes('bufferMinutes', 0, 120, 0),
    ],
  },
  { name: 'mustEndByClose', type: 'checkbox', defaultValue: true },
  {
    name: 'durationRules',
    type: 'array',
    maxRows: 40,
    admin: {
      initCollapsed: true,
      components: { RowLabel: '/src/admin/service/DurationRuleLabel#DurationRuleLabel' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          minutes('turnMinutes', 15, 720, 120),
          { name: 'priority', type: 'number', defaultValue: 0, min: 0, max: 1000, validate: wholeNumber },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'minParty', type: 'number', min: 1, max: 200, validate: wholeNumber },
          { name: 'maxParty', type: 'number', min: 1, max: 200, validate: notFewerThan('minParty') },
        ],
      },
      {
        name: 'weekdays',
        type: 'select',
        hasMany: true,
        options: [...WEEKDAYS],
        admin: { components: { Field: '/src/admin/service/WeekdaysField#WeekdaysField' } },
      },
      {
        type: 'row',
        fields: [wallTime('fromTime'), wallTime('toTime', { validate: optional(endsLater) })],
      },
      {
        type: 'row',
        fields: [
          serviceDate('fromDate'),
          serviceDate('toDate', { validate: optional(notBefore('fromDate')) }),
        ],
      },
    ],
  },
]
