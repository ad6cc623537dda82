import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { gatewayOf } from '@/integrations/payments'
import type { Begun, PaymentGateway } from '@/integrations/payments/gateway'
import { IntegrationError } from '@/integrations/IntegrationError'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { readPayment, type PaymentRow } from './paymentRow'
import { settlePayment } from './settlePayment'

/** What a browser needs to show the form; the client secret is derived or asked for each time and kept nowhere. */
export type PaymentToMake = {
  provider: 'stripe' | 'sandbox'
  clientSecret: string
  publishableKey: string
  amountCents: number
  currency: string
}

type Asked = { id: string; req: PayloadRequest }

/**
 * The form of a payment that may still be made; null where there is nothing to pay any more. The first time the provider is
 * asked to open it, under the key that the row has: asked twice, or after a crash, it is the same one. 503 while the provider
 * cannot be reached.
 */
export async function presentPayment({ id, req }: Asked): Promise<PaymentToMake | null> {
  const payment = await readPayment(id, await connectionOf({ payload: req.payload }))
  if (!payment || (payment.state !== 'open' && payment.state !== 'needsGuest')) return null
  const gateway = gatewayOf(payment.provider, req.payload)
  if (!gateway) throw refusal('UNAVAILABLE')

  const { provider, publishableKey } = gateway
  const { amountCents, currency } = payment
  const begun = await reached(() => open(payment, gateway, req))
  return begun && { provider, clientSecret: begun.clientSecret, publishableKey, amountCents, currency }
}

async function open(
  payment: PaymentRow,
  gateway: PaymentGateway,
  req: PayloadRequest,
): Promise<Begun | null> {
  const { id, key, purpose, providerId, amountCents, currency } = payment
  if (providerId) {
    const begun = await (purpose === 'guarantee'
      ? gateway.resumeGuarantee(providerId)
      : gateway.resumePayment(providerId))
    if (begun.state === 'open' || begun.state === 'needsGuest') return begun
    // The money has come, or is on its way, and nobody has told us yet.
    await settlePayment({ id, req })
    return null
  }
  const { venueName, ...who } = await readWho(payment, req)
  const order = { key, paymentId: id, description: `${venueName} ${payment.reference}` }
  const begun =
    purpose === 'guarantee'
      ? await gateway.beginGuarantee({ ...order, name: who.name ?? venueName, email: who.email })
      : await gateway.beginPayment({ ...order, amountCents, currency, receiptEmail: null })
  return (await keepNumber(id, begun.providerId, req)) ? begun : null
}

/** False where the payment was given up meanwhile: its form is not shown any more, and what was opened is closed in time. */
async function keepNumber(id: string, providerId: string, req: PayloadRequest): Promise<boolean> {
  const db = await connectionOf({ payload: req.payload })
  const { rows } = await db.execute<{ state: string }>(sql`
    update payments set provider_id = coalesce(provider_id, ${providerId}), updated_at = now()
    where id = ${id}::uuid returning state`)
  return rows[0]?.state !== 'cancelled'
}

type Who = { venueName: string; name: string | null; email: string | null }

async function readWho(payment: PaymentRow, req: PayloadRequest): Promise<Who> {
  const db = await connectionOf({ payload: req.payload })
  const { rows } = await db.execute<Who>(sql`
    select v.name as "venueName", coalesce(p.payer_name, r.guest_name) as name, coalesce(p.payer_email, r.guest_email) as email
    from payments p join venues v on v.id = p.venue_id left join reservations r on r.id = p.reservation_id
    where p.id = ${payment.id}::uuid`)
  return rows[0]!
}

async function reached<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error
    throw refusal('UNAVAILABLE')
  }
}
