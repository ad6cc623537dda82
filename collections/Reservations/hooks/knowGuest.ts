import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { fillGaps } from '@/operations/customers/fillGaps'
import { findOrCreateCustomer, type GuestContact } from '@/operations/customers/findOrCreateCustomer'
import type { Reservation } from '@/payload-types'
import { idOf } from '../../shared/idOf'

/**
 * Whoever books by phone is the guest who booked online before: a new reservation with a mail or a phone belongs to the
 * record found or made for them, unless somebody chose one. Before the night is locked.
 */
export const knowGuest: CollectionBeforeChangeHook<Reservation> = async ({ data, operation, req }) => {
  const { guest, venue, customer } = data
  if (operation !== 'create' || customer || !venue || !hasName(guest)) return data
  const known = await findOrCreateCustomer({ venueId: idOf(venue) ?? '', guest, req })
  return known ? { ...data, customer: known.id } : data
}

/** What a record lacks and the guest said now is added to it, under the lock that counting his visits takes too. */
export const fillGuestGaps: CollectionAfterChangeHook<Reservation> = async ({
  data,
  doc,
  operation,
  req,
}) => {
  const { guest, customer } = data
  const customerId = idOf(customer)
  if (operation === 'create' && customerId && hasName(guest)) await fillGaps({ customerId, guest, req })
  return doc
}

const hasName = (guest: Reservation['guest']): guest is GuestContact => Boolean(guest?.name?.trim())
