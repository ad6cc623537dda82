import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

/** What was paid for a reservation and not given back, and whether a card is saved that may be charged. */
export async function moneyOf(
  id: string,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<{ paidCents: number; mayChargeCard: boolean }> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ paidCents: number; mayChargeCard: boolean }>(sql`
    select coalesce(r.paid_cents, 0)::int as "paidCents",
      coalesce(r.deposit_state = 'cardSaved' and v.billing_card_fees, false) as "mayChargeCard"
    from reservations r join venues v on v.id = r.venue_id where r.id = ${id}::uuid`)
  return rows[0] ?? { paidCents: 0, mayChargeCard: false }
}
