import type { Field } from 'payload'
import { WEEKDAYS } from '@/domain/time/weekdays'
import { isServiceDate } from '../shared/isServiceDate'
import { isSlotStep } from './isSlotStep'
import { isWallTime } from '../shared/isWallTime'
import { wholeNumber } from '../shared/money'
import { optional } from '../shared/optional'

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
          { name: 'maxParty', type: 'number', min: 1, max: 200, validate: wholeNumber },
        ],
      },
      { name: 'weekdays', type: 'select', hasMany: true, options: [...WEEKDAYS] },
      {
        type: 'row',
        fields: [
          { name: 'fromTime', type: 'text', validate: optional(isWallTime) },
          { name: 'toTime', type: 'text', validate: optional(isWallTime) },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'fromDate', type: 'text', validate: optional(isServiceDate) },
          { name: 'toDate', type: 'text', validate: optional(isServiceDate) },
        ],
      },
    ],
  },
]
