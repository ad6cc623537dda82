import type { Field } from 'payload'
import { editorsOnly } from '@/access/rules'

/** The place a record belongs to. Filled with the only venue while there is one; the admin shows the choice from two on. */
export const venue: Field = {
  name: 'venue',
  type: 'relationship',
  relationTo: 'venues',
  required: true,
  index: true,
  maxDepth: 0,
  access: { create: editorsOnly, update: editorsOnly },
  admin: { position: 'sidebar', condition: (_, __, { user }) => Boolean(user) },
}
