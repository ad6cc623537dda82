import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { connectionOf, transactionOf, withTransaction } from '@/platform/database/transactions'
import { bookCardStep } from './bookCardStep'
import { isTimeUp } from './checkGiftCard'
import { readGiftCard } from './giftCardRow'

/** Writes down what time has ended: what was left on such cards is no longer owed. Answers how many; twice is harmless. */
export async function expireGiftCards(payload: Payload, now = Temporal.Now.instant()): Promise<number> {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from gift_cards where state in ('active', 'blocked') and expires_at <= ${storedInstant(now)}::timestamptz
    order by expires_at limit 200`)
  let expired = 0
  for (const { id } of rows) {
    const req = await createLocalReq({}, payload)
    const isDone = await withTransaction(req, async () => {
      const card = await readGiftCard(id, await transactionOf(req), true)
      const isDue = card && (card.state === 'active' || card.state === 'blocked') && isTimeUp(card, now)
      if (!isDue) return false
      const at = new Date(now.epochMilliseconds)
      await bookCardStep({ card, step: { do: 'expire' }, key: `gift-expired/${id}`, now: at, req })
      return true
    })
    if (isDone) expired += 1
  }
  return expired
}
