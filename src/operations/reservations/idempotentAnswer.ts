import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf, connectionOf } from '@/platform/database/transactions'
import { fieldsAtFault } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

/** One order of one caller: sent twice, it is carried out once. */
export type Order = { actor: string; endpoint: string; key: string; requestHash: string; status: number }

type Ordered = { endpoint: string; key: unknown; body: unknown; status?: number; req: PayloadRequest }

/** 422 without a well-formed `Idempotency-Key`. The body is what was understood of it, so that the order of its fields is nothing. */
export function orderOf({ endpoint, key, body, status = 200, req }: Ordered): Order {
  if (typeof key !== 'string' || !/^[A-Za-z0-9_-]{16,64}$/.test(key))
    throw fieldsAtFault([{ path: 'Idempotency-Key', message: 'IDEMPOTENCY_KEY' }])
  const actor = req.user ? `${req.user.collection}:${req.user.id}` : 'anonymous'
  return { actor, endpoint, key, requestHash: hashOf(body), status }
}

/**
 * The stored answer of an order, else what `work` answers. `work` calls `first` as the first statement of its transaction
 * and `last` as the last, in every attempt: a twin waits at `first` until the other is done, and is given its answer.
 * Only success is stored, for a day.
 */
export async function answerOnce<Answer extends object>(
  order: Order,
  req: PayloadRequest,
  work: (steps: Steps<Answer>) => Promise<Answer>,
): Promise<Answer> {
  const known = await storedAnswer<Answer>(order, req)
  if (known) return known
  try {
    return await work({
      first: (own) => claim(order, own),
      last: (answer, own) => keep(order, answer, own),
    })
  } catch (error) {
    // The twin may have taken the very table that this one was refused.
    const twins = await storedAnswer<Answer>(order, { payload: req.payload })
    if (twins) return twins
    throw error
  }
}

export type Steps<Answer> = {
  first: (req: PayloadRequest) => Promise<void>
  last: (answer: Answer, req: PayloadRequest) => Promise<void>
}

type Row = { requestHash: string; answer: object | null }

async function storedAnswer<Answer extends object>(
  { actor, endpoint, key, requestHash }: Order,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Answer | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Row>(sql`
    select trim(request_hash) as "requestHash", answer from idempotency_keys
    where actor = ${actor} and endpoint = ${endpoint} and key = ${key}
      and created_at > now() - interval '24 hours'`)
  const [row] = rows
  if (!row) return null
  if (row.requestHash !== requestHash) throw refusal('IDEMPOTENCY_CONFLICT')
  return row.answer as Answer | null
}

/** Waits for a twin that is under way; ends this transaction when the twin has made it. */
async function claim({ actor, endpoint, key, requestHash }: Order, req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    insert into idempotency_keys as known (actor, endpoint, key, request_hash)
    values (${actor}, ${endpoint}, ${key}, ${requestHash})
    on conflict (actor, endpoint, key) do update
      set request_hash = excluded.request_hash, status = null, answer = null, created_at = now()
      where known.created_at <= now() - interval '24 hours'
    returning key`)
  if (rows.length === 0) throw new AnsweredMeanwhile()
}

/** Caught above, where the twin's answer is read. */
class AnsweredMeanwhile extends Error {}

async function keep(
  { actor, endpoint, key, status }: Order,
  answer: object,
  req: PayloadRequest,
): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update idempotency_keys set status = ${status}, answer = ${JSON.stringify(answer)}::jsonb
    where actor = ${actor} and endpoint = ${endpoint} and key = ${key}`)
}

const hashOf = (body: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(sorted(body)))
    .digest('hex')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]),
  )
}
