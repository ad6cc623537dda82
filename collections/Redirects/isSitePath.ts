import type { TextFieldSingleValidation } from 'payload'
import { refuseField } from '../shared/refuseField'

/** Accepts '/pl/karta': one leading slash, no host, no spaces. */
export const isSitePath: TextFieldSingleValidation = (value, { req }) =>
  typeof value === 'string' && /^\/(?!\/)[^\s\\]*$/.test(value) ? true : refuseField('sitePath', req)
