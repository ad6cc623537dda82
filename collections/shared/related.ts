import type { CollectionSlug, RelationshipField } from 'payload'

/** A document that this one is about, by its id alone; in the form only where there is one. */
export const related = (
  name: string,
  relationTo: CollectionSlug,
  choices: { required?: true } = {},
): RelationshipField => ({
  ...choices,
  name,
  type: 'relationship',
  relationTo,
  index: true,
  maxDepth: 0,
  admin: { condition: (data: Record<string, unknown>) => Boolean(data?.[name]) },
})
