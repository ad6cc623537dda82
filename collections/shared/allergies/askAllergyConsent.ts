import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { hasConsent } from '@/operations/customers/hasConsent'
import { idOf } from '../idOf'
import { refuseField } from '../refuseField'

type Guarded = {
  id: string
  allergies?: string | null
  allergyConsent?: boolean | null
  customer?: unknown
}

/**
 * A guest's allergies are kept only with his consent: one that is on record, or one that the member of staff who types
 * them says was given (`allergyConsent`, noted as such). Operations that act for the guest himself record his own.
 */
export const askAllergyConsent: CollectionBeforeChangeHook<Guarded> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!req.user || !data.allergies?.trim() || data.allergies === originalDoc?.allergies) return data
  // A merge carries over what was agreed to elsewhere.
  if (data.allergyConsent || req.context.allergyConsentIsKept) return data

  const customer = collection.slug === 'customers' ? originalDoc?.id : idOf(data.customer)
  if (customer && (await hasConsent({ customerId: customer, kind: 'allergies', req }))) return data
  const errors = [{ path: 'allergyConsent', message: refuseField('allergyConsent', req) }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
