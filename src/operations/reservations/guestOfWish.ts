import { normaliseEmail } from '@/operations/customers/normaliseEmail'
import { normalisePhone } from '@/operations/customers/normalisePhone'
import { fieldsAtFault } from '@/platform/http/parseBody'
import type { BookingWish } from './wishes'
import type { VenueToBook } from './venueToBook'

export type Guest = { name: string; email: string | null; phone: string | null; locale: 'pl' | 'en' }

/** The guest as the house keeps him: the name as it is, the number as it is dialled from everywhere. 422 for one that cannot be. */
export function guestOfWish(
  { name, email, phone, locale }: BookingWish['guest'],
  { country }: Pick<VenueToBook, 'country'>,
  language: 'pl' | 'en',
): Guest {
  const number = normalisePhone(phone, country)
  if (phone && !number) throw fieldsAtFault([{ path: 'guest.phone', message: 'NOT_A_PHONE' }])
  return { name, email: normaliseEmail(email), phone: number, locale: locale ?? language }
}
