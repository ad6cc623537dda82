import type { CollectionAfterChangeHook } from 'payload'
import { noteSpokenConsent } from '@/operations/customers/noteSpokenConsent'

type Guarded = { id: string; allergyConsent?: boolean | null }

/** Puts on record that a guest agreed to have his allergies kept, when a member of staff has said so. */
export const noteAllergyConsent: CollectionAfterChangeHook<Guarded> = async ({
  collection,
  data,
  doc,
  req,
}) => {
  if (!req.user || !data.allergyConsent) return doc
  const about = collection.slug === 'customers' ? { customerId: doc.id } : { reservationId: doc.id }
  await noteSpokenConsent({ ...about, req })
  return doc
}
