import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { chargeDue } from '@/domain/policy/chargeDue'
import { readGateway } from '@/integrations/payments'
import { openPayment } from '@/operations/billing/openPayment'
import type { BookingBy } from './booking'
import { commitReservation, type Commit } from './commitReservation'
import type { OwnReservation } from './findOwnReservation'

type Accept = {
  own: OwnReservation
  revision?: number
  by: BookingBy
  req: PayloadRequest
  inside: NonNullable<Commit['inside']>
}

/**
 * Where others pay in advance, so does whoever takes a table that came free: as long as the offer holds. Answers the payment;
 * null where nothing is to be paid and the offer may simply be taken.
 */
export async function payForOffer({ own, revision, by, req, inside }: Accept): Promise<string | null> {
  const isFree = own.waiveFees || own.paidCents > 0 || own.mayChargeCard
  const due = isFree ? null : chargeDue(own.policySnapshot, own.partySize)
  const gateway = due && readGateway(req.payload)
  if (!due || !gateway) return null
  let paymentId = ''
  await commitReservation({
    update: { id: own.id, revision, changes: { guestIsComing: true } },
    by,
    req,
    inside: {
      before: inside.before,
      after: async (reservation, tx) => {
        const payment = await openPayment(
          {
            ...{ venueId: own.venue.id, reservationId: own.id, serviceDate: own.serviceDate },
            ...{ purpose: due.kind, reason: 'booking', provider: gateway.provider },
            ...{ amountCents: due.amountCents, currency: due.currency },
            key: `offer-${own.id}-${own.holdExpiresAt}`,
            depositKind: own.policySnapshot?.depositKind ?? null,
            expiresAt: own.holdExpiresAt ? Temporal.Instant.fromEpochMilliseconds(own.holdExpiresAt) : null,
          },
          tx,
        )
        paymentId = payment.id
        await inside.after?.(reservation, tx)
      },
    },
  })
  return paymentId
}
