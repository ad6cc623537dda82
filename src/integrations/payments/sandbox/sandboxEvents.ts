import type { Pool } from 'pg'
import { log } from '@/platform/log/log'
import type { StoredEvent } from './sandboxObjects'
import { signEvent } from './sandboxSignature'

/** Takes an event to the house; true: it was taken. */
export type Post = (body: string, signature: string) => Promise<boolean>

type Options = { pool: Pool; secret: string; now: () => number; post: Post }

/** The body of an event as it travels. */
export const bodyOf = ({ id, type, created, object }: StoredEvent): string =>
  JSON.stringify({ id, object: 'event', type, created, data: { object } })

/**
 * Delivers what has not been taken yet, oldest first: at least once, as providers do. What is not taken now stays for the
 * next time.
 */
export async function deliverEvents({ pool, secret, now, post }: Options): Promise<void> {
  const { rows } = await pool.query<{ id: string; body: StoredEvent }>(
    `select id, body from sandbox_objects where kind = 'event' and delivered_at is null order by seq limit 100`,
  )
  for (const { id, body } of rows) {
    const text = bodyOf(body)
    const at = new Date(now())
    const isTaken = await post(text, signEvent(text, secret, at)).catch((error: unknown) => {
      log.warn({ err: error }, 'an event of the sandbox could not be delivered')
      return false
    })
    if (isTaken) await pool.query('update sandbox_objects set delivered_at = $2 where id = $1', [id, at])
  }
}

/** Posts to the house's own address. */
export const postTo =
  (address: string): Post =>
  async (body, signature) => {
    const headers = { 'content-type': 'application/json', 'sandbox-signature': signature }
    const { ok } = await fetch(address, {
      method: 'POST',
      body,
      headers,
      signal: AbortSignal.timeout(10_000),
    })
    return ok
  }
