import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { Charge } from '@/domain/policy/chargeDue'
import { readGateway } from '@/integrations/payments'
import { openPayment } from '@/operations/billing/openPayment'
import type { WantedChange } from '@/operations/billing/paymentRow'
import { refusal } from '@/platform/http/refusal'
import { commitReservation, type Commit } from './commitReservation'
import type { OwnReservation } from './findOwnReservation'

type Asked = {
  own: OwnReservation
  charge: Charge
  wantedChange: WantedChange
  /** Words of the guest: kept at once. */
  notes: string | null | undefined
  revision: number | undefined
  now: Temporal.Instant
  req: PayloadRequest
  inside: NonNullable<Commit['inside']>
}

/** Minutes in which the difference may be paid. */
const MINUTES = 10

/**
 * Asks for what a change costs first. The booking stands as it is; it becomes the other one when the money has come, if that is
 * still to be had then, and otherwise the money goes back.
 */
export async function askForDifference(asked: Asked): Promise<string> {
  const { own, charge, wantedChange, notes, revision, now, req, inside } = asked
  const gateway = readGateway(req.payload)
  if (!gateway) throw refusal('BOOK_BY_PHONE')
  let paymentId = ''
  await commitReservation({
    update: { id: own.id, revision, changes: notes === undefined ? { notes: own.notes } : { notes } },
    by: { actor: 'guest', now },
    req,
    inside: {
      before: inside.before,
      after: async (reservation, tx) => {
        const payment = await openPayment(
          {
            ...{ venueId: own.venue.id, reservationId: own.id, serviceDate: own.serviceDate },
            ...{ purpose: charge.kind, reason: 'moreGuests', provider: gateway.provider },
            ...{ amountCents: charge.amountCents, currency: charge.currency },
            key: `more-${own.id}-${reservation.revision}`,
            depositKind: own.policySnapshot?.depositKind ?? null,
            expiresAt: now.add({ minutes: MINUTES }),
            wantedChange,
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
