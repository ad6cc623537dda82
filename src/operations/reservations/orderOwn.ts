import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { requestContext } from '@/platform/http/requestContext'
import { giveUpPaymentsOf } from '@/operations/billing/giveUpPayment'
import { presentPayment } from '@/operations/billing/presentPayment'
import { acceptOffer } from './acceptOffer'
import { askForDifference } from './askForDifference'
import { assertArea } from './assertArea'
import { asStranger } from './asStranger'
import { cancelReservation } from './cancelReservation'
import { commitReservation, type Commit } from './commitReservation'
import {
  calendarUrlOf,
  describeForGuest,
  guestSteps,
  statusNow,
  type GuestReservation,
} from './describeForGuest'
import { findOwnReservation, readOwnReservation, type OwnReservation } from './findOwnReservation'
import { answerOnce, orderOf, type Steps } from './idempotentAnswer'
import { readOfferTerms } from './readOfferTerms'
import { payForOffer } from './payForOffer'
import { chargeIn } from './refuseUnpaid'
import { changeWish, plainWish } from './wishes'
import type { z } from 'zod'

type Order = { token: string; body: unknown; key: unknown; req: PayloadRequest }

/** What a guest may do with the own reservation. Each is done once, however often it is sent. */
export const orderOwn = {
  /** Another time, party or area, other notes: all of it or nothing. */
  change: (order: Order): Promise<GuestReservation> =>
    carryOut('change', changeWish, order, async ({ own, wish, now, req, inside }) => {
      const { startsAt, partySize, area, notes, revision } = wish
      refuseUnless(describeForGuest(own, now).canChange, own, now)
      // What was asked for before and has not been paid is void: the booking becomes one thing, the last one wished.
      await giveUpPaymentsOf(own.id, { now, req })
      if (area) assertArea(area, await readOfferTerms({ venueId: own.venue.id, locale: 'pl', req }))
      const changes = {
        ...(startsAt ? startingAt(storedInstant(startsAt), own) : {}),
        ...(partySize === undefined ? {} : { partySize }),
        ...(area === undefined ? {} : { area }),
        ...(notes === undefined ? {} : { notes }),
      }
      const by = { actor: 'guest', now } as const
      try {
        await commitReservation({ update: { id: own.id, revision, changes }, by, req, inside })
      } catch (error) {
        const charge = chargeIn(error)
        if (!charge) throw error
        // The booking stands as it is until the difference has been paid; what needs no money is kept now.
        const { notes: words, ...wantedChange } = changes
        const asked = { own, charge, wantedChange, notes: words, revision, now, req, inside }
        return askForDifference(asked)
      }
    }),

  cancel: (order: Order): Promise<GuestReservation> =>
    carryOut('cancel', plainWish, order, async ({ own, wish: { revision }, now, req, inside }) => {
      if (!describeForGuest(own, now).canCancel) throw noSuchStep(own, now)
      await cancelReservation({ id: own.id, revision, as: 'guest', by: { actor: 'guest', now }, req, inside })
    }),

  /** One tap: the party still means to come. */
  sayComing: (order: Order): Promise<GuestReservation> =>
    carryOut('coming', plainWish, order, async ({ own, wish: { revision }, now, req, inside }) => {
      const isExpected = own.status === 'confirmed' && own.startsAt > now.epochMilliseconds
      refuseUnless(isExpected, own, now)
      const changes = { guestIsComing: true }
      await commitReservation({
        update: { id: own.id, revision, changes },
        by: { actor: 'guest', now },
        req,
        inside,
      })
    }),

  /** Takes the table that came free for a party on the waiting list. */
  acceptOffer: (order: Order): Promise<GuestReservation> =>
    carryOut('accept', plainWish, order, async ({ own, wish: { revision }, now, req, inside }) => {
      refuseUnless(describeForGuest(own, now).offer !== null, own, now)
      const by = { actor: 'guest', now } as const
      const paymentId = await payForOffer({ own, revision, by, req, inside })
      if (!paymentId) await acceptOffer({ id: own.id, revision, by, req, inside })
      return paymentId
    }),
}

/** Who waits for another start no longer waits for those around the first. */
const startingAt = (startsAt: string, { status }: OwnReservation) => ({
  startsAt,
  ...(status === 'waitlisted' ? { wanted: { from: startsAt, to: startsAt } } : {}),
})

type Work<Wish> = {
  own: OwnReservation
  wish: Wish
  now: Temporal.Instant
  /** As a stranger: guests do not sign in. */
  req: PayloadRequest
  inside: NonNullable<Commit['inside']>
}

async function carryOut<Schema extends z.ZodType>(
  verb: 'change' | 'cancel' | 'coming' | 'accept',
  schema: Schema,
  { token, body, key, req: original }: Order,
  /** Answers the payment that comes first, where one does. */
  work: (work: Work<z.output<Schema>>) => Promise<string | null | void>,
): Promise<GuestReservation> {
  const now = Temporal.Now.instant()
  const locale = requestContext()?.language ?? 'pl'
  const req = asStranger(original)
  const own = await findOwnReservation({ token, now, locale, req })
  const wish = parseBody(schema, body ?? {})
  const order = orderOf({ endpoint: `reservations/manage/${verb}`, key, body: { of: own.id, wish }, req })

  const stored = await answerOnce<Stored>(order, req, async (steps) => {
    let answer: Stored | undefined
    const inside = insideOf({ own, locale, now, steps, keep: (kept) => (answer = kept) })
    const paymentId = await work({ own, wish, now, req, inside })
    return { ...answer!, ...(paymentId ? { paymentId } : {}) }
  })
  const { paymentId, ...told } = stored
  const payment = paymentId ? await presentPayment({ id: paymentId, req }) : null
  return { ...told, calendarUrl: calendarUrlOf(own), ...(payment ? { payment } : {}) }
}

/** Without the address that holds the key. */
type Stored = Omit<GuestReservation, 'calendarUrl' | 'payment'> & { paymentId?: string }

type Inside = {
  own: OwnReservation
  locale: 'pl' | 'en'
  now: Temporal.Instant
  steps: Steps<Stored>
  keep: (answer: Stored) => void
}

/** The answer is what was written, and what cancelling cost is what it cost before. */
const insideOf = ({ own, locale, now, steps, keep }: Inside): NonNullable<Commit['inside']> => ({
  before: (req) => steps.first(req),
  after: async ({ id, status }, req) => {
    const { calendarUrl: _, ...seen } = describeForGuest(await readOwnReservation(id, locale, req), now)
    const { cancellation } = status === 'cancelled_guest' ? describeForGuest(own, now) : seen
    const answer = { ...seen, cancellation }
    keep(answer)
    await steps.last(answer, req)
  },
})

/** 409 where its status no longer allows it, 422 where the time has passed. */
function refuseUnless(isAllowed: boolean, own: OwnReservation, now: Temporal.Instant): void {
  if (isAllowed) return
  if (own.startsAt <= now.epochMilliseconds) throw refusal('PAST_CUTOFF')
  throw noSuchStep(own, now)
}

const noSuchStep = (own: OwnReservation, now: Temporal.Instant) =>
  refusal('INVALID_TRANSITION', { from: statusNow(own, now), allowed: guestSteps(own, now) })
