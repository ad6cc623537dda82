import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import { countedPaidCents } from '@/domain/policy/countedPaidCents'
import type { BookingFacts, CancellingFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { calendarOf } from '@/operations/reservations/calendarOf'
import { calendarUrlOf } from '@/operations/reservations/describeForGuest'
import { readOwnReservation, type OwnReservation } from '@/operations/reservations/findOwnReservation'
import { manageUrlOf } from '@/operations/reservations/manageToken'
import { readVenueFacts } from './readVenueFacts'

/** A reservation beside what a message says of it. */
export type ReadBooking = { own: OwnReservation; booking: BookingFacts }

/** A booking in the language of a message, as it is now. 404 when there is none. */
export async function readBookingFacts(
  reservationId: string,
  locale: MessageLocale,
  now: Temporal.Instant,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<ReadBooking> {
  const own = await readOwnReservation(reservationId, locale, req)
  const venue = await readVenueFacts(own.venue.id, locale, req)
  const [startsAt, endsAt] = [at(own.startsAt), at(own.endsAt ?? own.startsAt)]
  const manageUrl = manageUrlOf(own, locale)
  const { id, reference, status, partySize, messageRevision } = own
  const calendar = calendarOf({
    ...{ id, reference, status, startsAt, endsAt, partySize, messageRevision, locale, manageUrl },
    changedAt: at(own.changedAt),
    venue: own.venue,
  })
  const booking: BookingFacts = {
    venue,
    reference,
    guestName: own.guest.name ?? '',
    status,
    startsAt,
    endsAt,
    serviceDate: own.serviceDate,
    partySize,
    area: own.area?.name || null,
    occasion: own.occasion,
    notes: own.notes,
    manageUrl,
    cancelling: cancellingOf(own, now),
    calendar,
    calendarUrl: calendarUrlOf(own),
  }
  return { own, booking }
}

/** What a guest pays who cancels, by what was agreed; the same at every try, on whichever side of the deadline. */
function cancellingOf(own: OwnReservation, now: Temporal.Instant): CancellingFacts {
  const { policySnapshot: snapshot, partySize, waiveFees } = own
  const cost = cancellationCost({
    snapshot,
    startsAt: at(own.startsAt),
    now,
    covers: partySize,
    paidCents: countedPaidCents({ ...own, snapshot }),
    by: 'guest',
    waiveFees,
  })
  const cents = cost.isFree ? (cost.next?.feeCents ?? 0) : cost.feeCents
  return {
    freeUntil: cost.freeUntil,
    fee: cents > 0 && cost.currency ? { cents, currency: cost.currency } : null,
    text: snapshot?.text || null,
  }
}

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
