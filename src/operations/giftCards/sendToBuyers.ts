import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { transactionOf } from '@/platform/database/transactions'
import { readGiftCards } from './giftCardRow'
import { planGiftCardLetter } from './planGiftCardLetter'

/**
 * Cards whose recipient is nobody any more and that were still to go out: they go to whoever paid for them, on the same day.
 * The letter to the recipient is gone from the outbox already.
 */
export async function sendToBuyers(ids: readonly string[], now: Date, req: PayloadRequest): Promise<void> {
  if (ids.length === 0) return
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const waiting = sql`g.id in (${list}) and g.state = 'active' and g.delivered_at is null`
  for (const card of await readGiftCards(waiting, await transactionOf(req), true))
    await planGiftCardLetter(card, Temporal.Instant.fromEpochMilliseconds(now.getTime()), req)
}
