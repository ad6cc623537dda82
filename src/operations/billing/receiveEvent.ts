import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { EventOutcome, Provider } from '@/domain/billing/paymentLists'
import { gatewayOf } from '@/integrations/payments'
import type { GatewayEvent, PaymentGateway } from '@/integrations/payments/gateway'
import { settleMembershipTold } from '@/operations/memberships/settleMembership'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { notePayout } from './notePayout'
import { ownRequest } from './ownRequest'
import { settleTold } from './settlePayment'

type Received = {
  provider: Provider
  body: Uint8Array
  signature: string | null
  now?: Temporal.Instant
  req: PayloadRequest
}

/**
 * Takes what a provider tells. Its word is only a hint: what it is about is read again, and what follows is written in one
 * transaction with the event, so that the same event has its effect once. Throws `BadSignature` before anything is written;
 * answers only when all of it is committed.
 */
export async function receiveEvent({ provider, body, signature, now, req }: Received): Promise<EventOutcome> {
  const gateway = gatewayOf(provider, req.payload)
  if (!gateway) throw refusal('NOT_FOUND')
  const at = now ?? Temporal.Now.instant()
  const event = gateway.readEvent(body, signature, new Date(at.epochMilliseconds))
  return followEvent({ event, gateway, now: at, req })
}

type Followed = { event: GatewayEvent; gateway: PaymentGateway; now: Temporal.Instant; req: PayloadRequest }

export async function followEvent({ event, gateway, now, req }: Followed): Promise<EventOutcome> {
  if (await isKnown(event, gateway.provider, now, req)) return 'nothing'
  const inside = (own: PayloadRequest, paymentId: string | null) =>
    keepEvent({ event, provider: gateway.provider, paymentId, outcome: 'done', now, req: own })
  const outcome = await effectOf(event, gateway, { now, inside, req })
  if (outcome !== 'done') await settleOutcome({ event, provider: gateway.provider, outcome, now, req })
  return outcome
}

type Effect = {
  now: Temporal.Instant
  inside: Parameters<typeof settleTold>[0]['inside']
  req: PayloadRequest
}

async function effectOf(
  { about, objectId }: GatewayEvent,
  gateway: PaymentGateway,
  effect: Effect,
): Promise<EventOutcome> {
  if (!objectId) return 'unknown'
  switch (about) {
    case 'payment':
    case 'refund':
    case 'dispute':
      return settleTold({ gateway, providerId: objectId, isGuarantee: false, ...effect })
    case 'guarantee':
      return settleTold({ gateway, providerId: objectId, isGuarantee: true, ...effect })
    case 'payout':
      return notePayout({ gateway, providerId: objectId, ...effect })
    case 'subscription':
      return settleMembershipTold({ gateway, providerId: objectId, ...effect })
    default:
      return 'unknown'
  }
}

type Kept = {
  event: GatewayEvent
  provider: Provider
  paymentId: string | null
  outcome: EventOutcome
  now: Temporal.Instant
  req: PayloadRequest
}

/** False where it stands there already: a twin waits here for the other to be done. */
async function keepEvent({ event, provider, paymentId, outcome, now, req }: Kept): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    insert into payment_events (provider, event_id, type, about, object_id, happened_at, received_at, outcome, times, replays,
      payment_id)
    values (${provider}, ${event.id}, ${event.type}, ${event.about}, ${event.objectId},
      ${event.createdAt.toISOString()}::timestamptz, ${new Date(now.epochMilliseconds).toISOString()}::timestamptz, ${outcome},
      1, 0, ${paymentId}::uuid)
    on conflict (provider, event_id) do nothing returning id`)
  return rows.length > 0
}

/** One that came before has had its effect; that it came again is counted. */
async function isKnown(
  { id }: GatewayEvent,
  provider: Provider,
  _now: Temporal.Instant,
  req: PayloadRequest,
): Promise<boolean> {
  const own = ownRequest(req)
  return withTransaction(own, async (tx) => {
    const { rows } = await tx.execute(sql`
      update payment_events set times = times + 1, updated_at = now()
      where provider = ${provider} and event_id = ${id} returning id`)
    return rows.length > 0
  })
}

/** What came of it where that was nothing: known all along, or none of ours. */
async function settleOutcome({ event, provider, outcome, now, req }: Omit<Kept, 'paymentId'>): Promise<void> {
  const own = ownRequest(req)
  await withTransaction(own, async (tx) => {
    if (await keepEvent({ event, provider, paymentId: null, outcome, now, req: own })) return
    await tx.execute(sql`
      update payment_events set outcome = ${outcome}, updated_at = now()
      where provider = ${provider} and event_id = ${event.id} and times = 1`)
  })
}
