import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { entries } from '@/domain/billing/entries'
import type { EventOutcome } from '@/domain/billing/paymentLists'
import type { PaymentGateway, SeenPayout } from '@/integrations/payments/gateway'
import { transactionOf, withTransaction, type Transaction } from '@/platform/database/transactions'
import { ownRequest } from './ownRequest'
import { postEntries } from './postEntries'
import type { Inside } from './settlePayment'

type Told = {
  gateway: PaymentGateway
  providerId: string
  now: Temporal.Instant
  inside?: Inside
  req: PayloadRequest
}

/** What the provider sends to the bank: written down, and moved in the book once it has arrived or come back. */
export async function notePayout({ gateway, providerId, now, inside, req }: Told): Promise<EventOutcome> {
  const seen = await gateway.readPayout(providerId)
  const own = ownRequest(req)
  return withTransaction(own, async (tx) => {
    const venueId = await firstVenue(tx)
    if (!venueId) return 'unknown'
    if (inside && !(await inside(own, null))) return 'nothing'
    const payoutId = await writeDown(seen, gateway.provider, own)
    const money = { amountCents: seen.amountCents, currency: seen.currency }
    if (seen.state === 'onItsWay' || seen.amountCents <= 0) return 'done'
    const isBack = seen.state === 'failed'
    const posted = await postEntries({
      entries: [
        { key: `payout/${payoutId}`, entry: entries.paidOut(money) },
        ...(isBack ? [{ key: `payout-failed/${payoutId}`, entry: entries.payoutFailed(money) }] : []),
      ],
      about: { venueId, payoutId },
      at: new Date(now.epochMilliseconds),
      req: own,
    })
    return posted.size > 0 ? 'done' : 'nothing'
  })
}

/** The account with the provider is the whole house's; its book is kept with the venue that was there first. */
async function firstVenue(tx: Transaction): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from venues order by created_at, id limit 1`,
  )
  return rows[0]?.id ?? null
}

async function writeDown(
  { providerId, state, amountCents, currency, arrivesAt }: SeenPayout,
  provider: PaymentGateway['provider'],
  req: PayloadRequest,
): Promise<string> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into payouts (id, provider, provider_id, state, amount_cents, currency, paid_out_at)
    values (${randomUUID()}::uuid, ${provider}, ${providerId}, ${state}, ${amountCents}, ${currency},
      ${arrivesAt?.toISOString() ?? null}::timestamptz)
    on conflict (provider, provider_id) do update set state = excluded.state, paid_out_at = excluded.paid_out_at, updated_at = now()
    returning id`)
  return rows[0]!.id
}
