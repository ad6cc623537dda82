import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

/** A picture says what it shows, in each language, unless it is marked as decoration. */
export const requireAlt: TextFieldSingleValidation = (value, args) => {
  const { decorative } = args.siblingData as { decorative?: boolean | null }
  if (!decorative && !value?.trim()) return args.req.t('validation:required')
  return text(value, args)
}
