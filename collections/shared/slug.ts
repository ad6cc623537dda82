import type { Field, FieldHook } from 'payload'
import { editorsOnly } from '@/access/rules'
import { slugOf } from '@/domain/text/slugOf'

/** The address of a document: filled from `from` when left empty, unique, the same in both languages. */
export const slug = (from: string): Field => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 120,
  access: { create: editorsOnly, update: editorsOnly },
  admin: { position: 'sidebar' },
  hooks: { beforeValidate: [fillFrom(from)] },
})

const fillFrom =
  (from: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    const source = { ...(originalDoc as Record<string, unknown> | undefined), ...data }[from] as unknown
    const chosen: unknown = typeof value === 'string' && value.trim() !== '' ? value : source
    return typeof chosen === 'string' ? slugOf(chosen) : (value as unknown)
  }
