import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { chargeDue } from '@/domain/policy/chargeDue'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import { instantOf } from '@/domain/time/instantOf'
import type { PaymentGateway } from '@/integrations/payments/gateway'
import { openPayment } from '@/operations/billing/openPayment'
import { openTask } from '@/operations/billing/openTask'
import type { Reservation } from '@/payload-types'
import { idOf } from './facts'

type Asked = {
  reservation: Reservation
  gateway: PaymentGateway | null
  now: Temporal.Instant
  req: PayloadRequest
}

/**
 * Writes down what a party that has just been given a table has to pay before it is its own, in the transaction of the hold.
 * Where nobody takes money it is a request instead, and the staff are told why. Answers the payment.
 */
export async function askForMoney({ reservation, gateway, now, req }: Asked): Promise<string | null> {
  const { id, status, partySize, holdExpiresAt, serviceDate = null } = reservation
  const snapshot = (reservation.policySnapshot ?? null) as PolicySnapshot | null
  const due = chargeDue(snapshot, partySize)
  const venueId = idOf(reservation.venue)!
  if (!gateway && due && status === 'pending') {
    const at = new Date(now.epochMilliseconds)
    await openTask({
      ...{ kind: 'paymentsOff', key: `payments-off/${id}`, venueId, reservationId: id, serviceDate },
      ...{ amountCents: due.amountCents, currency: due.currency, now: at, req },
    })
  }
  if (status !== 'held' || !due || !gateway) return null
  const payment = await openPayment(
    {
      ...{ venueId, reservationId: id, customerId: idOf(reservation.customer), serviceDate },
      ...{ purpose: due.kind, amountCents: due.amountCents, currency: due.currency },
      reason: 'booking',
      provider: gateway.provider,
      key: `booking-${id}`,
      depositKind: due.kind === 'deposit' ? snapshot!.depositKind : null,
      expiresAt: holdExpiresAt ? instantOf(holdExpiresAt) : null,
    },
    req,
  )
  return payment.id
}
