import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { gatewayOf } from '@/integrations/payments'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { holdPayment } from './applySeen'
import { ownRequest } from './ownRequest'
import { paymentsOfBooking, type PaymentRow } from './paymentRow'
import { settlePayment } from './settlePayment'
import { writeDepositState } from './writeDepositState'

type GivenUp = { payment: PaymentRow; now?: Temporal.Instant; req: PayloadRequest }

/**
 * Asks the provider to take no more money for it, first of all; then what the provider says is made true: the money may have
 * been faster. Without a transaction.
 */
export async function giveUpPayment({ payment, now = Temporal.Now.instant(), req }: GivenUp): Promise<void> {
  const { id, provider, providerId, purpose } = payment
  const gateway = gatewayOf(provider, req.payload)
  if (providerId && gateway) {
    const key = `cancel-${id}`
    if (purpose === 'guarantee') await gateway.cancelGuarantee(providerId, key)
    else await gateway.cancelPayment(providerId, key)
    await settlePayment({ id, now, req })
    return
  }
  // The provider never answered, so nobody has the form: if money comes all the same, it is told of and goes back.
  const own = ownRequest(req)
  await withTransaction(own, async (tx) => {
    const held = await holdPayment(id, own)
    if (held.state === 'paid' || held.providerId !== providerId) return
    await tx.execute(sql`
      update payments set state = 'cancelled', updated_at = now(),
        ended_at = ${new Date(now.epochMilliseconds).toISOString()}::timestamptz
      where id = ${id}::uuid`)
    if (held.reservationId) await writeDepositState(held.reservationId, own)
  })
}

/** The same for all that a booking still waits for. */
export async function giveUpPaymentsOf(
  reservationId: string,
  { now, req }: { now?: Temporal.Instant; req: PayloadRequest },
): Promise<void> {
  const payments = await paymentsOfBooking(reservationId, await connectionOf({ payload: req.payload }))
  for (const payment of payments)
    if (payment.state === 'open' || payment.state === 'needsGuest') await giveUpPayment({ payment, now, req })
}
