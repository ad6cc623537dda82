import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Provider } from '@/domain/billing/paymentLists'
import { IntegrationError } from '@/integrations/IntegrationError'
import { gatewayOf } from '@/integrations/payments'
import type { PaymentGateway } from '@/integrations/payments/gateway'
import { connectionOf } from '@/platform/database/transactions'
import { countPayment } from '@/platform/metrics/count'
import { applySeen, type Outcome } from './applySeen'
import { readPayment, readPayments, type PaymentRow } from './paymentRow'
import { readSeen, type Seen } from './seen'

export type Inside = (req: PayloadRequest, paymentId: string | null) => Promise<boolean>

type Question = {
  now?: Temporal.Instant
  /**
   * What belongs into the transaction of the effect, as its first statement after the locks: the event that told of it. False:
   * it stands there already, and so does its effect.
   */
  inside?: Inside
  /** Without a transaction: the provider is asked, and a booking is tried and then given up in two of them. */
  req: PayloadRequest
}

/**
 * Reads a payment again from its provider and makes true what follows: the booking confirmed, the book written, the money
 * sent back where the table is gone. Safe at any moment, in any order and any number of times.
 */
export async function settlePayment({ id, ...rest }: Question & { id: string }): Promise<Outcome> {
  const payment = await readPayment(id, await connectionOf({ payload: rest.req.payload }))
  if (!payment?.providerId) return 'nothing'
  const gateway = gatewayOf(payment.provider, rest.req.payload)
  if (!gateway) return 'nothing'
  const seen = await readSeen(gateway, payment.purpose === 'guarantee', payment.providerId)
  return apply(payment, seen, rest)
}

type Told = Question & { gateway: PaymentGateway; providerId: string; isGuarantee: boolean }

/** The same for what a provider tells of; `unknown` where it is none of ours. */
export async function settleTold({ gateway, providerId, isGuarantee, ...rest }: Told): Promise<Outcome> {
  const { payload } = rest.req
  const known = await findPayment(gateway.provider, providerId, payload)
  if (known && (known.purpose === 'guarantee') !== isGuarantee) return 'unknown'
  const seen = await readUnlessUnknown(gateway, isGuarantee, providerId, known !== null)
  if (!seen) return 'unknown'
  const payment = known ?? (await findByOwnId(seen.paymentId, gateway.provider, payload))
  return payment ? apply(payment, seen, rest) : 'unknown'
}

/** What the provider itself does not know is nobody's, unless it is ours. */
async function readUnlessUnknown(
  gateway: PaymentGateway,
  isGuarantee: boolean,
  providerId: string,
  isOurs: boolean,
): Promise<Seen | null> {
  try {
    return await readSeen(gateway, isGuarantee, providerId)
  } catch (error) {
    if (isOurs || !(error instanceof IntegrationError) || error.retryable) throw error
    return null
  }
}

async function apply(
  { id }: PaymentRow,
  seen: Seen,
  { now = Temporal.Now.instant(), inside, req }: Question,
) {
  const outcome = await applySeen({ paymentId: id, seen, now, inside, req })
  if (outcome === 'done') countPayment(seen.state)
  return outcome
}

async function findPayment(provider: Provider, providerId: string, payload: PayloadRequest['payload']) {
  const [found] = await readPayments(
    sql`p.provider = ${provider} and p.provider_id = ${providerId}`,
    await connectionOf({ payload }),
  )
  return found ?? null
}

/** The provider had it and we had not yet written down under which number. */
async function findByOwnId(id: string | null, provider: Provider, payload: PayloadRequest['payload']) {
  if (!id || !/^[0-9a-f-]{36}$/i.test(id)) return null
  const found = await readPayment(id, await connectionOf({ payload }))
  return found?.provider === provider && found.providerId === null ? found : null
}
