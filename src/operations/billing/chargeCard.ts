import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { gatewayOf } from '@/integrations/payments'
import { IntegrationError } from '@/integrations/IntegrationError'
import { connectionOf } from '@/platform/database/transactions'
import { giveUpPayment } from './giveUpPayment'
import { paymentsOfBooking, readPayment } from './paymentRow'
import { settlePayment } from './settlePayment'

type Charged = {
  paymentId: string
  taskId: string
  now: Temporal.Instant
  req: PayloadRequest
}

/**
 * Charges the saved card of a booking for a payment that is written down already: under its key it is one charge however often
 * this is begun. A decline gives the payment up and stays on the task; what cannot be reached is tried again by the cashier.
 */
export async function chargeCard({ paymentId, taskId, now, req }: Charged): Promise<void> {
  const db = await connectionOf({ payload: req.payload })
  const payment = await readPayment(paymentId, db)
  if (!payment?.reservationId || payment.state !== 'open') return
  const gateway = gatewayOf(payment.provider, req.payload)
  const saved = await paymentsOfBooking(payment.reservationId, db)
  const card = saved.find(({ purpose, card: one }) => purpose === 'guarantee' && one)?.card
  if (!gateway || !card) return
  const { key, amountCents, currency, reference } = payment
  try {
    const seen = await gateway.chargeSavedCard({
      key,
      paymentId,
      amountCents,
      currency,
      card,
      description: reference,
    })
    await db.execute(sql`
      update payments set provider_id = coalesce(provider_id, ${seen.providerId}) where id = ${paymentId}::uuid`)
    await settlePayment({ id: paymentId, now, req })
    // The task is done with the money.
    if (seen.state === 'paid') return
    await giveUpPayment({ payment: { ...payment, providerId: seen.providerId }, now, req })
    await db.execute(sql`
      update payment_tasks set detail = ${seen.decline ?? seen.state}, updated_at = now() where id = ${taskId}::uuid`)
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error
  }
}
