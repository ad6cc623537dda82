import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import { countedPaidCents } from '@/domain/policy/countedPaidCents'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { instantOf } from '@/domain/time/instantOf'
import { storedInstant } from '@/domain/time/storedInstant'
import { withOffset } from '@/domain/time/withOffset'
import { readGateway } from '@/integrations/payments'
import { presentPayment, type PaymentToMake } from '@/operations/billing/presentPayment'
import { findOrCreateCustomer } from '@/operations/customers/findOrCreateCustomer'
import { recordConsents } from '@/operations/customers/recordConsents'
import { refuseBlocked } from '@/operations/customers/refuseBlocked'
import type { Reservation } from '@/payload-types'
import { parseBody } from '@/platform/http/parseBody'
import { requestContext } from '@/platform/http/requestContext'
import { refuseTooMany } from '@/platform/rateLimits/refuseTooMany'
import { callerBlock } from '@/platform/requestGuard/rest/caller'
import { answerIn } from './answerIn'
import { askForMoney } from './askForMoney'
import { asStranger } from './asStranger'
import { commitReservation, type Commit } from './commitReservation'
import { consentsOf } from './consentsOf'
import { calendarUrlOf } from './describeForGuest'
import { guestOfWish, type Guest } from './guestOfWish'
import { answerOnce, orderOf, type Steps } from './idempotentAnswer'
import { manageUrlOf } from './manageToken'
import { readOfferTerms } from './readOfferTerms'
import { assertArea } from './assertArea'
import { statusToAskFor } from './statusToAskFor'
import { venueToBook, type VenueToBook } from './venueToBook'
import { bookingWish, waitlistWish, type BookingWish, type WaitlistWish } from './wishes'

/** What a guest is told of a new reservation. Instants are ISO strings with the venue's offset. */
export type Ordered = Told & {
  /** For the form of the provider, while there is something to pay. */
  payment?: PaymentToMake
  /** A key: whoever has it may change and cancel. */
  manageUrl: string
  calendarUrl: string
}

type Told = {
  reference: string
  status: ReservationStatus
  startsAt: string
  endsAt: string
  serviceDate: string
  partySize: number
  /** Until then, inclusive, cancelling costs nothing; null: always or never. */
  deadline: string | null
  /** While it waits for money the table is kept until then. */
  holdExpiresAt?: string
}

/** What is stored for a repeated order: the addresses are derived again. */
type Stored = Told & { id: string; paymentId: string | null; tokenVersion: number; locale: 'pl' | 'en' }

type Order = { body: unknown; key: unknown; req: PayloadRequest }

/** Books a table, or asks for one where the party is larger than can be booked online. */
export async function bookTable({ body, key, req }: Order): Promise<Ordered> {
  const wish = parseBody(bookingWish, body)
  return orderTable('reservations/book', wish, key, req)
}

/** Joins the line for a start that is taken. */
export async function joinWaitlist({ body, key, req }: Order): Promise<Ordered> {
  const wish = parseBody(waitlistWish, body)
  return orderTable('reservations/waitlist', wish, key, req)
}

type Endpoint = 'reservations/book' | 'reservations/waitlist'

async function orderTable(
  endpoint: Endpoint,
  wish: BookingWish | WaitlistWish,
  key: unknown,
  req: PayloadRequest,
): Promise<Ordered> {
  if (wish.guest.locale) answerIn(wish.guest.locale, req)
  const order = orderOf({ endpoint, key, body: wish, status: 201, req })
  const now = Temporal.Now.instant()
  const venue = await venueToBook(wish.venue, req)
  const guest = guestOfWish(wish.guest, venue, requestContext()?.language ?? 'pl')
  await refuseTooMany('bookingOfAddress', callerBlock())
  for (const contact of [guest.email, guest.phone]) {
    if (contact) await refuseTooMany('bookingOfContact', withoutTag(contact))
  }

  const stored = await answerOnce<Stored>(order, req, (steps) =>
    commit({ endpoint, wish, guest, venue, now, req, steps }),
  )
  return told(stored, req)
}

/** One mailbox however it is tagged: 'ada+1@example.com' is Ada's. */
const withoutTag = (contact: string) => contact.replace(/(?!^)\+[^@]*(?=@)/, '')

type Placed = {
  endpoint: Endpoint
  wish: BookingWish | WaitlistWish
  guest: Guest
  venue: VenueToBook
  now: Temporal.Instant
  req: PayloadRequest
  steps: Steps<Stored>
}

async function commit({ endpoint, wish, guest, venue, now, req, steps }: Placed): Promise<Stored> {
  const terms = await readOfferTerms({ venueId: venue.id, locale: guest.locale, req })
  assertArea(wish.area, terms)
  const gateway = readGateway(req.payload)
  const status =
    endpoint === 'reservations/waitlist'
      ? 'waitlisted'
      : await statusToAskFor({ wish, venue, policies: terms.policies, canPay: gateway !== null, now, req })
  const create: NonNullable<Commit['create']> = {
    venue: venue.id,
    startsAt: storedInstant(wish.startsAt),
    partySize: wish.partySize,
    status,
    area: wish.area,
    guest,
    notes: wish.notes,
    occasion: wish.occasion,
    allergies: wish.allergies,
    source: req.user ? 'api' : wish.via === 'widget' ? 'widget' : 'online',
    ...(status === 'waitlisted' ? { wanted: wantedOf(wish) } : {}),
  }
  let answer: Stored | undefined
  await commitReservation({
    create,
    by: { actor: 'guest', now, isPaymentDue: status === 'held' },
    req: asStranger(req),
    inside: {
      before: async (own) => {
        await steps.first(own)
        const customer = await findOrCreateCustomer({ venueId: venue.id, guest, req: own })
        refuseBlocked(customer, new Date(now.epochMilliseconds))
        create.customer = customer?.id
      },
      after: async (reservation, own) => {
        await keepConsents({ wish, guest, venue, reservation, now, customerId: create.customer, req: own })
        const paymentId = await askForMoney({ reservation, gateway, now, req: own })
        answer = { ...toStore(reservation, guest, venue, now), paymentId }
        await steps.last(answer, own)
      },
    },
  })
  return answer!
}

/** Without a range only the wished start will do. */
function wantedOf(wish: BookingWish | WaitlistWish) {
  const { startsAt, from = startsAt, to = startsAt } = wish as WaitlistWish
  return { from: storedInstant(from), to: storedInstant(to) }
}

async function keepConsents({
  wish,
  guest,
  venue,
  reservation,
  now,
  customerId,
  req,
}: Pick<Placed, 'wish' | 'guest' | 'venue' | 'now' | 'req'> & {
  reservation: Reservation
  customerId: unknown
}): Promise<void> {
  if (typeof customerId !== 'string') return
  await recordConsents({
    customerId,
    reservationId: reservation.id,
    venueId: venue.id,
    consents: consentsOf(wish.consents, { language: guest.locale, termsVersion: venue.termsVersion }),
    language: guest.locale,
    source: reservation.source ?? 'online',
    now: new Date(now.epochMilliseconds),
    req,
  })
}

function toStore(
  reservation: Reservation,
  { locale }: Guest,
  { timeZone }: VenueToBook,
  now: Temporal.Instant,
): Omit<Stored, 'paymentId'> {
  const startsAt = instantOf(reservation.startsAt)
  const { holdExpiresAt, partySize, status: stored } = reservation
  const snapshot = (reservation.policySnapshot ?? null) as PolicySnapshot | null
  const status = stored ?? 'confirmed'
  const { freeUntil } = cancellationCost({
    snapshot,
    startsAt,
    now,
    covers: partySize,
    paidCents: countedPaidCents({ snapshot, status, partySize, paidCents: 0 }),
    by: 'guest',
  })
  return {
    id: reservation.id,
    tokenVersion: 1,
    locale,
    reference: reservation.reference ?? '',
    status,
    startsAt: withOffset(startsAt, timeZone),
    endsAt: withOffset(instantOf(reservation.endsAt ?? reservation.startsAt), timeZone),
    serviceDate: reservation.serviceDate ?? '',
    partySize,
    deadline: freeUntil && withOffset(freeUntil, timeZone),
    ...(holdExpiresAt ? { holdExpiresAt: withOffset(instantOf(holdExpiresAt), timeZone) } : {}),
  }
}

/** The form is asked for once the booking stands; 503 when nobody answers, and the same order goes on from here. */
async function told(
  { id, paymentId, tokenVersion, locale, ...rest }: Stored,
  req: PayloadRequest,
): Promise<Ordered> {
  const link = { id, tokenVersion }
  const payment = paymentId ? await presentPayment({ id: paymentId, req }) : null
  return {
    ...rest,
    manageUrl: manageUrlOf(link, locale),
    calendarUrl: calendarUrlOf(link),
    ...(payment ? { payment } : {}),
  }
}
