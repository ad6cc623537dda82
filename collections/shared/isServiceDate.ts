import type { TextFieldSingleValidation } from 'payload'
import { isDate } from '@/domain/time/isDate'
import { refuseField } from './refuseField'

/** Accepts a date of the calendar, '2027-02-28'; 30 February is none. */
export const isServiceDate: TextFieldSingleValidation = (value, { req }) =>
  typeof value === 'string' && isDate(value) ? true : refuseField('date', req)
