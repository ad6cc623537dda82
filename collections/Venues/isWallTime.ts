import type { TextFieldSingleValidation } from 'payload'

/** Accepts a wall-clock time '00:00' to '23:59'. */
export const isWallTime: TextFieldSingleValidation = (value, { req }) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? true
    : req.t('error:invalidRequestArgs' as never, { args: 'HH:MM' })
