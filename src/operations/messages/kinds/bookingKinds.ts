import { sql } from '@payloadcms/db-postgres'
import { Temporal } from 'temporal-polyfill'
import { checkAtSend } from '@/domain/messages/checkAtSend'
import type { FactsOf } from '@/domain/messages/facts'
import type { MessageKind } from '@/domain/messages/kinds'
import { chargeDue } from '@/domain/policy/chargeDue'
import { instantOf } from '@/domain/time/instantOf'
import { env } from '@/env'
import { feedbackLink } from '@/operations/feedback/feedbackLink'
import { connectionOf } from '@/platform/database/transactions'
import { readBookingFacts, type ReadBooking } from '../readBookingFacts'
import { readBookingNow } from '../readBookingNow'
import { gone, type KindReader, type Reading } from './readout'

type BookingKind = Exclude<
  MessageKind,
  | 'paymentConfirmation'
  | 'refundMade'
  | 'giftCard'
  | 'membershipDue'
  | 'staffAlert'
  | 'invitation'
  | 'passwordReset'
>
type Said = ReadBooking & Reading
type Rest<Kind extends BookingKind> = (
  said: Said,
) => Omit<FactsOf<Kind>, 'booking'> | Promise<Omit<FactsOf<Kind>, 'booking'>>

/** What each message about a booking says beside the booking itself. */
const rest: { [Kind in BookingKind]: Rest<Kind> } = {
  requestReceived: ({ own }) => ({ answerBy: orNull(own.expiresAt) }),
  waitlistJoined: async (said) => ({ wanted: await readWanted(said) }),
  waitlistOffer: ({ own }) => ({ until: at(own.holdExpiresAt ?? own.startsAt) }),
  paymentLink: async ({ own, booking, message, req }) => ({
    amount: (await readAsked(own.id, req)) ?? amountOf(own),
    payUrl: `${booking.manageUrl}/pay`,
    until: orNull(own.expiresAt),
    isReminder: message.part > 0,
  }),
  confirmation: () => ({}),
  change: ({ message }) => ({ was: wasOf(message) }),
  reminder: ({ own, message }) => ({
    hoursBefore: message.details.hoursBefore ?? 0,
    isComing: own.guestIsComing,
  }),
  cancellation: ({ own, message }) => ({
    by: own.status === 'cancelled_venue' ? 'venue' : 'guest',
    bookAgainUrl: bookAgainUrl(message.locale),
  }),
  declined: ({ own, message }) => ({
    because: own.status === 'declined' ? 'declined' : message.details.isUnpaid ? 'unpaid' : 'expired',
    bookAgainUrl: bookAgainUrl(message.locale),
  }),
  feedbackRequest: ({ own, message }) => ({ feedbackUrl: feedbackLink(own, message.locale) }),
}

/** Readers of messages about a booking: its state is looked at first, what the message says is read only then. */
export const bookingReaders = Object.fromEntries(
  (Object.keys(rest) as BookingKind[]).map((kind) => [kind, readerOf(kind)]),
) as { [Kind in BookingKind]: KindReader<Kind> }

function readerOf<Kind extends BookingKind>(kind: Kind): KindReader<Kind> {
  return async (reading) => {
    const { message, now, req } = reading
    const found = await readBookingNow(message, now, req)
    if (!found) return gone
    const due = { ...message, dueAt: instantOf(message.dueAt) }
    const verdict = checkAtSend({ message: due, now, ...found })
    if (verdict.outcome !== 'send') return verdict

    const read = await readBookingFacts(message.reservationId!, message.locale, now, req)
    const more = await rest[kind]({ ...reading, ...read })
    return {
      outcome: 'send',
      to: message.recipient!,
      facts: { booking: read.booking, ...more } as FactsOf<Kind>,
    }
  }
}

async function readWanted({ own, req }: Said) {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ from: string | Date | null; to: string | Date | null }>(
    sql`select wanted_from as "from", wanted_to as "to" from reservations where id = ${own.id}::uuid`,
  )
  const [wanted] = rows
  if (!wanted?.from || !wanted.to) return null
  return { from: at(new Date(wanted.from).getTime()), to: at(new Date(wanted.to).getTime()) }
}

/** What is asked for: staff may have named another sum than the policy. */
async function readAsked(reservationId: string, req: Said['req']) {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ cents: number; currency: string }>(sql`
    select amount_cents::int as cents, currency from payments
    where reservation_id = ${reservationId}::uuid and state in ('open', 'needsGuest')
    order by created_at desc, id limit 1`)
  return rows[0] ?? null
}

function amountOf({ policySnapshot, partySize }: ReadBooking['own']) {
  const due = chargeDue(policySnapshot, partySize)
  return due && { cents: due.amountCents, currency: due.currency }
}

function wasOf({ details: { was } }: Reading['message']) {
  if (!was) return null
  const { startsAt, endsAt, partySize, serviceDate = null } = was
  return { startsAt: instantOf(startsAt), endsAt: instantOf(endsAt), partySize, serviceDate }
}

const bookAgainUrl = (locale: string) => `${env.SERVER_URL}/${locale}/reserve`
const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
const orNull = (ms: number | null) => (ms === null ? null : at(ms))
