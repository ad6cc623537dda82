import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { buildQuery } from '@payloadcms/drizzle'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Job, PayloadRequest, UpdateJobs } from 'payload'
import { runningJob } from '../jobs/runningJob'
import { spreadRetry } from '../jobs/spreadRetry'
import { newTrace } from '../tracing/traceIds'
import { transactionOf, type Transaction } from './transactions'

type Args = Parameters<UpdateJobs>[0]
type Claim = Extract<Args, { where: unknown }>

/** For whoever claims without being a worker of ours. */
const usualLeaseMs = 60_000

/**
 * The platform takes jobs by reading and then marking them, so that two runners take the same one. Here the taking is one
 * step that others pass by, each hold has a name and a lease, and whoever has lost his hold writes nothing more.
 */
export function claimJobs(adapter: PostgresAdapter): void {
  const updateJobs = adapter.updateJobs.bind(adapter)
  adapter.updateJobs = async (args: Args) => {
    try {
      if (args.data.processing === true && args.where) return await claim(adapter, args)
      if (args.id && (await isLost(adapter, args))) return []
      return await updateJobs({ ...args, data: spread(args.data) })
    } catch (error) {
      // The platform forgets the transaction that it opened for this.
      const id = await args.req?.transactionID
      if (id !== undefined) await adapter.rollbackTransaction(id)
      throw error
    }
  }
}

async function claim(adapter: PostgresAdapter, { data, limit, req, sort, where, returning }: Claim) {
  const tableName = adapter.tableNameMap.get('payload_jobs')!
  const table = adapter.tables[tableName] as PgTable & { id: PgColumn }
  const { flattenedFields: fields } = adapter.payload.collections['payload-jobs'].config
  const query = buildQuery({ adapter: adapter as never, fields, sort, tableName, where })
  const tx = await open(adapter, req)
  const free = await tx
    .select({ id: table.id })
    .from(table)
    .where(query.where)
    .orderBy(...query.orderBy.map(({ column, order }) => order(column)))
    .limit(limit ?? 10)
    .for('update', { skipLocked: true })
  const ids = free.map(({ id }) => id as string)
  if (ids.length === 0) return []

  const running = runningJob()
  const isOurs = running !== undefined && running.jobId === undefined && ids.length === 1
  const name = isOurs ? running.claim : crypto.randomUUID()
  const { rows: claimed } = await tx.execute<{ traceparent: string | null }>(sql`
    update payload_jobs set processing = true, claim_id = ${name}::uuid, updated_at = ${data.updatedAt},
      lease_until = clock_timestamp() + make_interval(secs => ${(isOurs ? running.leaseMs : usualLeaseMs) / 1000})
    where id in ${list(ids)} and processing is not true
    returning trace_parent as traceparent`)
  if (isOurs) {
    running.jobId = ids[0]
    running.traceparent = claimed[0]?.traceparent ?? undefined
    running.trace = newTrace(running.traceparent)
  }
  if (returning === false) return null
  const { docs } = await adapter.find<Job>({
    collection: 'payload-jobs',
    where: { id: { in: ids } },
    sort,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Whether the one who writes no longer holds the job: it lapsed and went to somebody else, or was cancelled. */
async function isLost(adapter: PostgresAdapter, { id, req }: Args): Promise<boolean> {
  const running = runningJob()
  if (!running?.jobId || running.jobId !== id) return false
  const tx = await open(adapter, req)
  const { rows } = await tx.execute(
    sql`select from payload_jobs where id = ${id}::uuid and claim_id = ${running.claim}::uuid for update`,
  )
  return rows.length === 0
}

/** The platform's waits are the same for all; ours are spread. */
function spread(data: Record<string, unknown>): Record<string, unknown> {
  const isRetry = data.processing === false && typeof data.waitUntil === 'string' && data.hasError !== true
  if (!isRetry) return data
  return { ...data, waitUntil: spreadRetry(new Date(data.waitUntil as string), new Date()).toISOString() }
}

const open = (adapter: PostgresAdapter, req: Partial<PayloadRequest> | undefined): Promise<Transaction> =>
  transactionOf({ payload: adapter.payload, transactionID: req?.transactionID })

const list = (ids: string[]) =>
  sql`(${sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )})`
