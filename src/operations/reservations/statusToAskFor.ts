import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { checkSlot } from '@/domain/availability/checkSlot'
import { chargeDue } from '@/domain/policy/chargeDue'
import type { Policy } from '@/domain/policy/policy'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { readNight } from './readNight'
import { bookingBy } from './booking'
import { refuseSlot } from './refuseSlot'
import type { VenueToBook } from './venueToBook'
import type { BookingWish } from './wishes'

type Question = {
  wish: Pick<BookingWish, 'startsAt' | 'partySize' | 'area'>
  venue: VenueToBook
  policies: ReadonlyMap<string, Policy>
  /** There is somebody who takes money. */
  canPay: boolean
  now: Temporal.Instant
  req: PayloadRequest
}

/**
 * What a guest's wish is at first: a booking, a table held until it is paid for, or a request where the party is larger than
 * can be booked online. Read without a lock; throws the refusal when the start is plainly gone.
 */
export async function statusToAskFor({
  wish,
  venue,
  policies,
  canPay,
  now,
  req,
}: Question): Promise<'confirmed' | 'held' | 'pending'> {
  const { startsAt, partySize, area = null } = wish
  const serviceDate = serviceDateOf(startsAt, venue)
  const { night, services } = await readNight({ venueId: venue.id, serviceDate, req })
  const question = { night, startsAt, partySize, areaId: area }
  const check = checkSlot({ ...question, channel: 'online', now })
  if (!check.ok) {
    if (check.override === 'groupRequest' && partySize <= venue.largestRequest) return 'pending'
    throw refuseSlot(check, { ...question, booking: bookingBy({ actor: 'guest', now }) })
  }
  const service = services.get(check.serviceId ?? '')
  if (service?.needsApproval) return 'pending'
  if (!chargeDue(policies.get(service?.policyId ?? ''), partySize)) return 'confirmed'
  // What cannot be paid is no booking yet: staff answer it, and are told why.
  return canPay ? 'held' : 'pending'
}
