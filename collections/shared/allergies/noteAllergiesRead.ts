import type { CollectionAfterReadHook, TypeWithID } from 'payload'
import { noteHealthRead } from '@/operations/customers/noteHealthRead'

/** Who has read a guest's allergies stands in the audit log. What may not be read has left the document before. */
export const noteAllergiesRead: CollectionAfterReadHook<TypeWithID & { allergies?: string | null }> = async ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  if (!overrideAccess && req.user && doc.allergies)
    await noteHealthRead({ collection: collection.slug, documentId: String(doc.id), req })
  return doc
}
