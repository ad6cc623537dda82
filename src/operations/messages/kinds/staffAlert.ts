import { isBefore } from '@/domain/time/isBefore'
import { instantOf } from '@/domain/time/instantOf'
import type { StaffBookingFacts } from '@/domain/messages/facts'
import { alertPage } from '@/operations/alerts/alertPage'
import { readBookingFacts } from '../readBookingFacts'
import { readVenueFacts } from '../readVenueFacts'
import { gone, type KindReader, type Reading } from './readout'

/** News is told within a day, and of a booking only while it stands. */
const latestHours = 24
const EXPECTED = ['pending_payment', 'pending', 'confirmed', 'arrived', 'seated']

/** A note to the staff, with the page of the backoffice on which they see to it. */
export const readStaffAlert: KindReader<'staffAlert'> = async ({ message, now, req }) => {
  const { alert } = message.details
  if (!alert || !message.venueId || !message.recipient) return gone
  if (isBefore(instantOf(message.dueAt).add({ hours: latestHours }), now))
    return { outcome: 'skipped', reason: 'TOO_LATE' }

  const booking = await readParty({ message, now, req })
  const isOfBooking = alert === 'request' || alert === 'largeParty' || alert === 'vip'
  if (isOfBooking && (!booking || !EXPECTED.includes(booking.status)))
    return { outcome: 'skipped', reason: 'STATUS' }
  return {
    outcome: 'send',
    to: message.recipient,
    facts: {
      venue: await readVenueFacts(message.venueId, message.locale, req),
      alert,
      adminUrl: alertPage({ alert, cause: message.subjectKey, reservationId: message.reservationId }),
      booking,
      detail: message.details.failure ?? null,
    },
  }
}

async function readParty({ message, now, req }: Reading): Promise<StaffBookingFacts | null> {
  if (!message.reservationId) return null
  const { booking } = await readBookingFacts(message.reservationId, message.locale, now, req)
  const { reference, guestName, startsAt, serviceDate, partySize, status, occasion } = booking
  return { reference, guestName, startsAt, serviceDate, partySize, status, occasion }
}
