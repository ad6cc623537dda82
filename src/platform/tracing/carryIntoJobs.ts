import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { transactionOf } from '../database/transactions'
import { currentTrace } from './currentTrace'
import { isTracing } from './spans'
import { traceparentOf } from './traceIds'

/** Writes beside a job that the platform queues in which step of which trace that was, in the same transaction. */
export function carryIntoJobs(adapter: PostgresAdapter): void {
  const create = adapter.create.bind(adapter)
  adapter.create = async (args) => {
    const doc = (await create(args)) as { id: string }
    if (args.collection !== 'payload-jobs' || !isTracing()) return doc
    const trace = currentTrace()
    const transactionID = await args.req?.transactionID
    if (!trace) return doc
    const db = transactionID
      ? await transactionOf({ payload: adapter.payload, transactionID })
      : adapter.drizzle
    await db.execute(
      sql`update payload_jobs set trace_parent = ${traceparentOf(trace)} where id = ${doc.id}::uuid`,
    )
    return doc
  }
}
