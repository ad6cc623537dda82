import type { TextFieldSingleValidation } from 'payload'
import { readNip } from '@/domain/billing/readNip'
import { refuseField } from '../shared/refuseField'

/** Accepts a Polish tax number whose check digit is right, with or without dashes. */
export const isNip: TextFieldSingleValidation = (value, { req }) =>
  !value || readNip(value) ? true : refuseField('nip', req)
