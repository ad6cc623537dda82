import { createHash } from 'node:crypto'
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg'
import { IntegrationError } from '../../IntegrationError'

/** Hours for which a key is remembered, as long as Stripe does. */
const KEY_HOURS = 24

/** What the sandbox writes with: short transactions of its own, as a provider elsewhere would have them. */
export type Drawer = {
  now: Date
  find: <Body>(kind: Kind, id: string) => Promise<Body | null>
  /** Nobody else writes it until this transaction has ended. Throws where there is none. */
  hold: <Body>(kind: Kind, id: string) => Promise<Body>
  add: (kind: Kind, id: string, body: object) => Promise<void>
  replace: (id: string, body: object) => Promise<void>
  query: <Row extends QueryResultRow>(text: string, values: unknown[]) => Promise<QueryResult<Row>>
}

export type Kind =
  'payment' | 'guarantee' | 'card' | 'refund' | 'movement' | 'event' | 'subscription' | 'dispute' | 'payout'

type Store = { pool: Pool; now: () => number }

/** Runs `work` in one transaction on a connection of its own. */
export async function inDrawer<T>({ pool, now }: Store, work: (drawer: Drawer) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const done = await work(drawerOf(client, new Date(now())))
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

type Order = { key: string; asked: object }

/** The same key brings the same answer for a day, also to a twin that comes while the first is at work; with another order it is a mistake. */
export const once = <T>(
  store: Store,
  { key, asked }: Order,
  work: (drawer: Drawer) => Promise<T>,
): Promise<T> =>
  inDrawer(store, async (drawer) => {
    const { query, now } = drawer
    const hash = createHash('sha256').update(JSON.stringify(asked)).digest('hex')
    const forgotten = new Date(now.getTime() - KEY_HOURS * 3_600_000)
    await query('delete from sandbox_keys where key = $1 and created_at < $2', [key, forgotten])
    const { rowCount } = await query(
      `insert into sandbox_keys (key, request_hash, answer, created_at) values ($1, $2, 'null', $3)
        on conflict (key) do nothing`,
      [key, hash, now],
    )
    if (rowCount === 0) {
      const { rows } = await query<{ request_hash: string; answer: T }>(
        'select request_hash, answer from sandbox_keys where key = $1',
        [key],
      )
      if (rows[0]?.request_hash !== hash) throw mistake('idempotency_error')
      return rows[0].answer
    }
    const answer = await work(drawer)
    await query('update sandbox_keys set answer = $2 where key = $1', [key, JSON.stringify(answer)])
    return answer
  })

/** What Stripe would refuse for good. */
export const mistake = (reason: string): IntegrationError =>
  new IntegrationError({ provider: 'sandbox', retryable: false, reason })

function drawerOf(client: PoolClient, now: Date): Drawer {
  const read = async (kind: Kind, id: string, lock: string) => {
    const { rows } = await client.query<{ body: unknown }>(
      `select body from sandbox_objects where id = $1 and kind = $2 ${lock}`,
      [id, kind],
    )
    return rows[0]?.body ?? null
  }
  return {
    now,
    query: (text, values) => client.query(text, values),
    find: async <Body>(kind: Kind, id: string) => (await read(kind, id, '')) as Body | null,
    hold: async <Body>(kind: Kind, id: string) => {
      const found = await read(kind, id, 'for update')
      if (!found) throw mistake('resource_missing')
      return found as Body
    },
    add: async (kind, id, body) => {
      await client.query('insert into sandbox_objects (id, kind, body, created_at) values ($1, $2, $3, $4)', [
        id,
        kind,
        JSON.stringify(body),
        now,
      ])
    },
    replace: async (id, body) => {
      await client.query('update sandbox_objects set body = $2 where id = $1', [id, JSON.stringify(body)])
    },
  }
}
