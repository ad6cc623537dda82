import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { connectionOf } from '@/platform/database/transactions'

/** Days after which nobody needs to know any more who once ordered a card and never paid. */
const KEPT_DAYS = 30

/** Takes people out of orders that came to nothing; that they were made stays. */
export async function forgetUnpaid(payload: Payload, now = Temporal.Now.instant()): Promise<void> {
  const db = await connectionOf({ payload })
  const before = storedInstant(now.subtract({ hours: 24 * KEPT_DAYS }))
  await db.execute(sql`
    with forgotten as (
      update gift_cards set buyer_name = null, buyer_email = null, recipient_name = null, recipient_email = null,
        message = null, updated_at = now()
      where state = 'unpaid' and created_at < ${before}::timestamptz and coalesce(buyer_email, recipient_email) is not null
      returning id)
    update payments set payer_name = null, payer_email = null, updated_at = now()
    where gift_card_id in (select id from forgotten) and state = 'cancelled'`)
}
