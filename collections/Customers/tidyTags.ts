import type { FieldHook } from 'payload'
import type { Customer } from '@/payload-types'

/** Labels without spaces around them, each once. */
export const tidyTags: FieldHook<Customer, string[] | null | undefined> = ({ value }) =>
  Array.isArray(value)
    ? [...new Set(value.map((tag) => String(tag).trim().replace(/\s+/g, ' ')).filter(Boolean))]
    : value
