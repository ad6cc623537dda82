import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { EventOutcome, Provider } from '@/domain/billing/paymentLists'
import { gatewayOf } from '@/integrations/payments'
import type { GatewayEvent } from '@/integrations/payments/gateway'
import { ownVenues } from '@/access/inOwnVenues'
import { settleMembershipTold } from '@/operations/memberships/settleMembership'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { notePayout } from './notePayout'
import { ownRequest } from './ownRequest'
import { settleTold } from './settlePayment'

type Row = { provider: Provider; about: GatewayEvent['about']; objectId: string | null }

/** Reads again what an event was about; its own words were never kept. The inbox is the whole house's. */
export async function replayEvent({
  id,
  req,
}: {
  id: string
  req: PayloadRequest
}): Promise<{ outcome: EventOutcome }> {
  if (ownVenues(req.user)) throw refusal('FORBIDDEN')
  const db = await connectionOf({ payload: req.payload })
  const { rows } = await db.execute<Row>(sql`
    select provider, about, object_id as "objectId" from payment_events where id::text = ${id}`)
  const [event] = rows
  if (!event) throw refusal('NOT_FOUND')
  const outcome = await readAgain(event, req)

  const own = ownRequest(req)
  await withTransaction(own, async (tx) => {
    await tx.execute(sql`
      update payment_events set replays = coalesce(replays, 0) + 1, replayed_at = now(), updated_at = now(),
        outcome = case when outcome = 'done' then outcome else ${outcome}::enum_payment_events_outcome end
      where id::text = ${id}`)
  })
  return { outcome }
}

async function readAgain({ provider, about, objectId }: Row, req: PayloadRequest): Promise<EventOutcome> {
  const gateway = gatewayOf(provider, req.payload)
  if (!gateway || !objectId) return 'unknown'
  const shared = { gateway, providerId: objectId, now: Temporal.Now.instant(), req }
  if (about === 'payout') return notePayout(shared)
  if (about === 'subscription') return settleMembershipTold(shared)
  if (about === 'guarantee') return settleTold({ ...shared, isGuarantee: true })
  if (about === 'payment' || about === 'refund' || about === 'dispute')
    return settleTold({ ...shared, isGuarantee: false })
  return 'unknown'
}
