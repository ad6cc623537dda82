import type { TextFieldSingleValidation } from 'payload'
import { refuseField } from '../shared/refuseField'

/** Accepts '1', '2.1', '2027-01': it stands in an address and in what guests agreed to. */
export const isVersionName: TextFieldSingleValidation = (value, { req }) =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9.-]{0,39}$/i.test(value)
    ? true
    : refuseField('versionName', req)
