import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { normaliseEmail } from '@/operations/customers/normaliseEmail'
import { normalisePhone } from '@/operations/customers/normalisePhone'
import type { Customer } from '@/payload-types'
import { refuseField } from '../../shared/refuseField'

/** Mail and phone are kept in one form, whoever writes them and by whatever path, so that a guest is found again. */
export const normaliseContact: CollectionBeforeValidateHook<Customer> = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  if (!data) return data
  const kept = { ...data }
  if (typeof data.name === 'string') kept.name = data.name.trim()
  if (typeof data.email === 'string') kept.email = normaliseEmail(data.email)
  if (typeof data.phone !== 'string') return kept

  const venue = data.venue ?? originalDoc?.venue
  const country = venue ? await countryOf(typeof venue === 'string' ? venue : venue.id) : null
  kept.phone = normalisePhone(data.phone, country)
  if (kept.phone === null && data.phone.trim() !== '') {
    const errors = [{ path: 'phone', message: refuseField('phone', req) }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return kept

  async function countryOf(id: string): Promise<string | null> {
    // As the house: where a venue stands is public.
    const found = await req.payload.findByID({
      collection: 'venues',
      id,
      depth: 0,
      disableErrors: true,
      select: { country: true },
      req,
    })
    return found?.country ?? null
  }
}
