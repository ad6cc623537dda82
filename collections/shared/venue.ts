import type { Field, FieldAccess } from 'payload'
import { editorsOnly, noOne } from '@/access/rules'

/** The place a record belongs to. Filled with the only venue while there is one; the admin shows the choice from two on. */
const venueSetBy = (create: FieldAccess, update: FieldAccess): Field => ({
  name: 'venue',
  type: 'relationship',
  relationTo: 'venues',
  required: true,
  index: true,
  maxDepth: 0,
  access: { create, update },
  admin: { position: 'sidebar', condition: (_, __, { user }) => Boolean(user) },
})

export const venue = venueSetBy(editorsOnly, editorsOnly)

/** The place of something that happens there: chosen once, by whoever may create it, and never another. */
export const fixedVenue = venueSetBy(() => true, noOne)
