import type { TextFieldManyValidation } from 'payload'
import { refuseField } from '../shared/refuseField'

/** Accepts addresses of sites without a path, such as https://bar.example. */
export const isOrigin: TextFieldManyValidation = (values, { req }) =>
  (values ?? []).every(isOne) || refuseField('origin', req)

const isOne = (value: string) =>
  /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value
