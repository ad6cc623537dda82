import type { TextFieldSingleValidation } from 'payload'
import { refuseField } from '../shared/refuseField'

/** Accepts IANA zone names that this machine's zone data knows, such as 'Europe/Warsaw'. */
export const isTimeZone: TextFieldSingleValidation = (value, { req }) => {
  const refusal = refuseField('timeZone', req)
  if (typeof value !== 'string' || !/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(value)) return refusal
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return refusal
  }
}
