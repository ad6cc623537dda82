import type { Field } from 'payload'
import { editorsOnly } from '@/access/rules'

/** What it is called in public where the venue does not name brands: "bitter aperitif" for the bottle's own name. */
export const plainName = (localized: boolean): Field => ({
  name: 'plainName',
  type: 'text',
  localized,
  maxLength: 120,
  access: { create: editorsOnly, update: editorsOnly },
})
