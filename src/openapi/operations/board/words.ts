import { STATUSES } from '@/domain/reservation/statuses'
import { orNull, text } from '../../json'
import type { Parameter, Schema } from '../../types'

export const listOf = (items: Schema): Schema => ({ type: 'array', items })
export const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values })
export const date: Schema = { type: 'string', format: 'date' }
export const moment: Schema = {
  type: 'string',
  format: 'date-time',
  description: 'With the offset of the venue, so that characters 11 to 16 are the time on its clock.',
}
export const maybe = orNull(moment)
export const words = orNull(text)
export const status = oneOf(...STATUSES)
export const override = oneOf('overPacing', 'outsideHours', 'needsTable', 'past', 'groupRequest')
export const key: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
  description: 'Yours, new for every gesture. Sent again with the same body it is carried out once.',
}
export const venue: Parameter = {
  name: 'venue',
  in: 'query',
  schema: text,
  description: 'Its slug or id; else the first the caller works in.',
}
export const night: Parameter = {
  name: 'date',
  in: 'query',
  schema: date,
  description: 'Service date; else tonight.',
}
