import type { TextFieldSingleValidation } from 'payload'

/** Accepts '/pl/karta': one leading slash, no host, no spaces. */
export const isSitePath: TextFieldSingleValidation = (value, { req }) =>
  typeof value === 'string' && /^\/(?!\/)[^\s\\]*$/.test(value)
    ? true
    : req.t('error:invalidRequestArgs' as never, { args: '/…' })
