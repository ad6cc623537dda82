import type { TextField, TextFieldSingleValidation } from 'payload'
import { isServiceDate } from './isServiceDate'
import { optional } from './optional'

type Choices = {
  required?: boolean
  index?: boolean /** Answers for empty values too. */
  validate?: TextFieldSingleValidation
}

/** A date of the venue, 'YYYY-MM-DD', which has no zone; chosen from a calendar. */
export const serviceDate = (
  name: string,
  { required = false, index, validate }: Choices = {},
): TextField => ({
  name,
  type: 'text',
  required,
  custom: { isServiceDate: true },
  ...(index ? { index } : {}),
  validate: validate ?? (required ? isServiceDate : optional(isServiceDate)),
  admin: {
    components: {
      Field: '/src/admin/service/DateField#DateField',
      Cell: '/src/admin/service/DateCell#DateCell',
    },
  },
})
