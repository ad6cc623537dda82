import type { TextFieldSingleValidation } from 'payload'
import { refuseField } from './refuseField'

/** Accepts a wall-clock time '00:00' to '23:59'. */
export const isWallTime: TextFieldSingleValidation = (value, { req }) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? true : refuseField('wallTime', req)
