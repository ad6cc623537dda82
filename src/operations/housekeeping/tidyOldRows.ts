import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

type Shelf = { table: string; key: string; isOld: (now: Date) => SQL }

const hour = 3_600_000
const day = 24 * hour
const before = (now: Date, ms: number) => sql`${new Date(now.getTime() - ms).toISOString()}::timestamptz`

const shelves = {
  idempotencyKeys: {
    table: 'idempotency_keys',
    key: 'ctid',
    isOld: (now) => sql`created_at < ${before(now, day)}`,
  },
  rateLimits: { table: 'rate_limits', key: 'ctid', isOld: (now) => sql`expire < ${now.getTime() - hour}` },
  doneJobs: {
    table: 'payload_jobs',
    key: 'id',
    isOld: (now) => sql`completed_at < ${before(now, 14 * day)}`,
  },
  failedJobs: {
    table: 'payload_jobs',
    key: 'id',
    isOld: (now) => sql`has_error and processing is not true and updated_at < ${before(now, 90 * day)}`,
  },
  webhookDeliveries: {
    table: 'webhook_deliveries',
    key: 'id',
    isOld: (now) => sql`status <> 'waiting' and updated_at < ${before(now, 30 * day)}`,
  },
  staffAlerts: {
    table: 'staff_alerts',
    key: 'ctid',
    isOld: (now) => sql`raised_at < ${before(now, 2 * day)}`,
  },
} satisfies Record<string, Shelf>

/** Few enough for one statement to end well within its time. */
const atOnce = 2_000

/** Removes what has been kept long enough, some at a time; gives how many. Rows that somebody is writing are left for next time. */
export async function tidyOldRows(
  shelf: keyof typeof shelves,
  now: Date,
  { payload }: Pick<PayloadRequest, 'payload'>,
): Promise<number> {
  const { table, key, isOld }: Shelf = shelves[shelf]
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const name = sql.identifier(table)
  let removed = 0
  for (;;) {
    const { rowCount } = await drizzle.execute(sql`
      delete from ${name} where ${sql.identifier(key)} = any(array(
        select ${sql.identifier(key)} from ${name} where ${isOld(now)} limit ${atOnce} for update skip locked))`)
    removed += rowCount ?? 0
    if ((rowCount ?? 0) < atOnce) return removed
  }
}
