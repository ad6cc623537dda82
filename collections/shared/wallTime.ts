import type { TextField, TextFieldSingleValidation } from 'payload'
import { isWallTime } from './isWallTime'
import { optional } from './optional'

type Choices = {
  required?: boolean /** Answers for empty values too. */
  validate?: TextFieldSingleValidation
}

/** A time on the venue's clock, 'HH:MM', chosen as a time; those after midnight say so. */
export const wallTime = (name: string, { required = false, validate }: Choices = {}): TextField => ({
  name,
  type: 'text',
  required,
  validate: validate ?? (required ? isWallTime : optional(isWallTime)),
  admin: { components: { Field: '/src/admin/service/TimeField#TimeField' } },
})
