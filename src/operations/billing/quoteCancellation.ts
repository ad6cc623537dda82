import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import { withOffset } from '@/domain/time/withOffset'
import { readOwnReservation } from '@/operations/reservations/findOwnReservation'

type Question = { id: string; as: 'guest' | 'venue' | 'noShow'; now?: Temporal.Instant; req: PayloadRequest }

/** What calling a booking off would cost now, for staff: by the function that charges. Instants with the venue's offset. */
export async function quoteCancellation({ id, as, now = Temporal.Now.instant(), req }: Question) {
  const own = await readOwnReservation(id, 'pl', req)
  const { policySnapshot: snapshot, partySize: covers, paidCents, waiveFees, mayChargeCard, venue } = own
  const cost = cancellationCost({
    ...{ snapshot, covers, paidCents, waiveFees, mayChargeCard, now },
    startsAt: Temporal.Instant.fromEpochMilliseconds(own.startsAt),
    by: as === 'venue' ? 'venue' : 'guest',
    isNoShow: as === 'noShow',
  })
  const { feeCents, refundCents, keptCents, extraCents, currency, isFree, freeBecause, freeUntil, next } =
    cost
  return {
    ...{ feeCents, refundCents, keptCents, extraCents, currency, isFree, freeBecause },
    deadline: freeUntil && withOffset(freeUntil, venue.timeZone),
    next: next && { after: withOffset(next.after, venue.timeZone), feeCents: next.feeCents },
    paidCents,
    depositState: own.depositState,
  }
}
