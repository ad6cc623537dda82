import type { NumberFieldSingleValidation } from 'payload'
import { refuseField } from '../shared/refuseField'

/** Slots begin every quarter or every half of an hour. */
export const isSlotStep: NumberFieldSingleValidation = (value, { req }) =>
  value === 15 || value === 30 ? true : refuseField('slotStep', req)
