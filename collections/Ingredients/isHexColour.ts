import type { TextFieldSingleValidation } from 'payload'

/** Accepts '#a3122b' or nothing. */
export const isHexColour: TextFieldSingleValidation = (value, { req }) =>
  !value || /^#[0-9a-f]{6}$/i.test(value) ? true : req.t('error:invalidRequestArgs' as never, { args: '#rrggbb' })
