import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { DeliveryFailure, DeliveryStatus } from '@/domain/events/deliveryStatuses'
import { retryAt } from '@/domain/events/retryAt'
import type { PostAnswer } from '@/integrations/webhooks/postWebhook'
import { withTransaction, type Transaction } from '@/platform/database/transactions'
import { redact } from '@/platform/log/redact'
import type { Claimed } from './claimDeliveries'
import { noteFailing } from './noteFailing'
import { wakeSender } from './wakeSender'

type Try = {
  delivery: Claimed
  answer: PostAnswer
  /** Words that were sent and must not be kept, whoever says them back. */
  secrets: string[]
  tookMs: number
  now: Date
  req: PayloadRequest
}

/** Tries that are remembered, the newest. */
const triesKept = 20
/** Of what a receiver said, in characters. */
const excerptKept = 1000

/** Writes down what came of a try, plans the next one, and keeps an eye on how the webhook does. */
export async function recordTry({ delivery, answer, secrets, tookMs, now, req }: Try): Promise<void> {
  const { attempts, webhook } = delivery
  const next = nextOf(answer, attempts, now)
  const entry = {
    at: now.toISOString(),
    status: answer.status,
    failure: answer.failure,
    tookMs,
  }
  await withTransaction(req, async (tx) => {
    await write({ id: delivery.id, next, entry, excerpt: presentable(answer.excerpt, secrets), now, tx })
    if (answer.failure === null) {
      await tx.execute(sql`
        update webhooks set last_success_at = ${now.toISOString()}::timestamptz, failing_since = null, last_failure = null
        where id = ${webhook.id}::uuid`)
      return
    }
    if (next.status === 'skipped') return
    if (next.at) await wakeSender(req, next.at)
    await noteFailing({
      webhook,
      isGone: answer.status === 410,
      isGivenUp: next.at === null,
      failure: answer.status === null ? answer.failure : `${answer.failure} ${answer.status}`,
      now,
      req,
    })
  })
}

type Next = { status: DeliveryStatus; at: Date | null }

function nextOf({ failure, status, retryAfterMs }: PostAnswer, attempts: number, now: Date): Next {
  if (failure === null) return { status: 'delivered', at: null }
  if (failure === 'DISABLED') return { status: 'skipped', at: null }
  // Gone for good, as it says itself.
  if (status === 410) return { status: 'failed', at: null }
  const at = retryAt({ attempts, now, retryAfterMs })
  return at ? { status: 'waiting', at } : { status: 'failed', at: null }
}

type Written = {
  id: string
  next: Next
  entry: { status: number | null; failure: DeliveryFailure | null }
  excerpt: string
  now: Date
  tx: Transaction
}

async function write({ id, next, entry, excerpt, now, tx }: Written): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  await tx.execute(sql`
    update webhook_deliveries set status = ${next.status}, lease_until = null,
      next_attempt_at = ${next.at?.toISOString() ?? null}::timestamptz,
      delivered_at = ${next.status === 'delivered' ? at : sql`null`},
      response_status = ${entry.status}, failure = ${entry.failure}, response_excerpt = ${excerpt || null},
      log = (select jsonb_agg(kept.line order by kept.place) from (
        select line, place from jsonb_array_elements(coalesce(log, '[]'::jsonb) || ${JSON.stringify([entry])}::jsonb)
          with ordinality as all_tries (line, place)
        order by place desc limit ${triesKept}) as kept),
      updated_at = ${at}
    where id = ${id}::uuid`)
}

/** What a receiver said, for those who look for the fault: without what we sent of a guest, and what looks like one. */
function presentable(text: string, secrets: string[]): string {
  const plain = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/g, '')
  const bare = secrets.reduce((kept, word) => kept.replaceAll(word, '[…]'), plain)
  return redact(bare).slice(0, excerptKept)
}
