import type { TextFieldSingleValidation } from 'payload'
import { refuseField } from '../shared/refuseField'

/** Accepts '#a3122b' or nothing. */
export const isHexColour: TextFieldSingleValidation = (value, { req }) =>
  !value || /^#[0-9a-f]{6}$/i.test(value) ? true : refuseField('hexColour', req)
