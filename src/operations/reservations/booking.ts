import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Actor as StaffActor } from '@/access/roles'
import type { Channel } from '@/domain/availability/channel'
import type { Allowances } from '@/domain/availability/checkSlot'
import type { Actor } from '@/domain/reservation/actor'
import { refusal } from '@/platform/http/refusal'

/**
 * Who writes a reservation, and what is known beside the document. Own operations put it into `req.context.booking`, which
 * no caller from outside can reach; for everybody else it follows from the user of the request.
 */
export type Booking = {
  actor: Actor
  /** Of the user, for "who set it"; null for guests and the house. */
  actorId: string | null
  channel: Channel
  now: Temporal.Instant
  /** Rules that are passed over beside those that the actor's reason covers. */
  allow?: Allowances
  /** Tables not to choose: somebody else was faster. */
  exceptTableIds?: readonly string[]
  /** Money comes first, or has come. */
  isPaymentDue?: boolean
  isSettled?: boolean
  /** The house carries out what a guest asked for and has paid: it counts as moved by the guest. */
  isGuestsWish?: boolean
  /** Ends of a hold or of a wait, where they are not those of the service. */
  holdExpiresAt?: Temporal.Instant
  expiresAt?: Temporal.Instant
  /** What was, elsewhere: written down as it ended, without a table. */
  isHistory?: boolean
  /** Puts away one that has lapsed; the others have somebody else to see to them. */
  isTidying?: boolean
  /** Nobody is to be told: it was imported, or an import was taken back. */
  isQuiet?: boolean
}

/** What the caller of an own operation says; the rest has its default. */
export type BookingBy = { actor: Actor } & Partial<Booking>

export function bookingBy({ actor, actorId, channel, now, ...rest }: BookingBy): Booking {
  return {
    actor,
    actorId: actorId ?? null,
    channel: channel ?? (actor === 'guest' ? 'online' : 'staff'),
    now: now ?? Temporal.Now.instant(),
    ...rest,
  }
}

/** The booking of a request. The Local API without a user is the house itself, which may do what an owner may. */
export function bookingOf(req: PayloadRequest): Booking {
  const { booking, now } = req.context as { booking?: Booking; now?: Temporal.Instant }
  if (booking) return booking

  const user = req.user as StaffActor | null
  if (!user) {
    if (req.payloadAPI !== 'local') throw refusal('FORBIDDEN')
    return bookingBy({ actor: 'owner', now })
  }
  if (user.role === 'editor') throw refusal('FORBIDDEN')
  return bookingBy({ actor: user.role, actorId: user.id, now })
}
