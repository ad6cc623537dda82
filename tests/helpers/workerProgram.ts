import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { env } from '@/env'
import { queueNames } from '@/jobs/queues'
import { startWorker } from '@/worker/startWorker'
import { addTask, database } from './jobs'

/**
 * A worker in a process of its own, for tests that kill it: it knows one task, which writes down that it began and ends once
 * the test says so. Its leases are short.
 */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, key: 'worker' })
const db = database(payload)

addTask(payload, {
  slug: 'waitForTheTest',
  handler: async ({ job }) => {
    await db.execute(sql`insert into test_turns (job, worker) values (${String(job.id)}, ${process.pid})`)
    const isOpen = async () => (await db.execute(sql`select from test_gate`)).rows.length > 0
    while (!(await isOpen())) await pause(20)
    return { output: {} }
  },
})

let end!: () => void
const ending = new Promise<void>((resolve) => (end = resolve))
process.once('SIGTERM', end)
const worker = startWorker({
  payload,
  databaseUrl: env.DATABASE_URL,
  queues: queueNames,
  timetable: [],
  leaseMs: 1_500,
  lookEveryMs: 200,
})
process.send?.('ready')

await ending
const { released } = await worker.stop(Number(process.env.PATIENCE_MS))
await payload.destroy()
process.send?.({ released })
process.exit(0)
