import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { transactionOf } from '@/platform/database/transactions'
import type { GiftCardRow } from './giftCardRow'
import { renewCode } from './renewCode'

/** A card whose day came while it was stopped was never sent: let go on, it goes out, under another code. The card is held. */
export async function sendIfMissed(
  card: GiftCardRow,
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<GiftCardRow> {
  if (card.deliveredAt !== null) return card
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    select from messages where kind = 'giftCard' and subject_key = ${card.id} and message_revision = ${card.codeVersion}
      and status = 'skipped' and reason = 'STATUS'`)
  return rows.length > 0 ? renewCode(card, now, req) : card
}
