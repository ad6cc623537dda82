import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { queueNames, type QueueName } from '@/jobs/queues'
import { runDueJobs } from '@/jobs/runDueJobs'
import { runningJob } from '@/platform/jobs/runningJob'
import { startWorker, type Worker } from '@/worker/startWorker'
import { addTask, database, newGate, queueJob, readJob } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

const running: Worker[] = []
// What a test leaves in the queue would fill the next one's worker.
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop(1_000)))
  await database(payload).execute(sql`delete from payload_jobs`)
})

/** A worker that looks by itself only once in a minute, unless told otherwise: what it does before, it does because it was rung for. */
function start({
  queues = queueNames,
  lookEveryMs = 60_000,
  leaseMs = 60_000,
}: {
  queues?: readonly QueueName[]
  lookEveryMs?: number
  leaseMs?: number
} = {}): Worker {
  const worker = startWorker({
    payload,
    databaseUrl: env.DATABASE_URL,
    queues,
    timetable: [],
    lookEveryMs,
    leaseMs,
  })
  running.push(worker)
  return worker
}

describe('workers side by side', () => {
  it('do a hundred jobs, each of them once', async () => {
    const done: string[] = []
    addTask(payload, {
      slug: 'many',
      handler: ({ job }) => {
        done.push(String(job.id))
        return { output: {} }
      },
    })
    for (let count = 0; count < 4; count += 1) start()
    for (let ten = 0; ten < 10; ten += 1) {
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          queueJob(payload, 'many', { queue: queueNames[index % queueNames.length]! }),
        ),
      )
    }
    await vi.waitFor(() => expect(done).toHaveLength(100), { timeout: 20_000 })
    expect(new Set(done).size).toBe(100)
  })
})

describe('a worker', () => {
  it('begins when a job is queued, and does not wait for its next look', async () => {
    let begun = 0
    addTask(payload, {
      slug: 'atOnce',
      handler: () => {
        begun += 1
        return { output: {} }
      },
    })
    start()
    // The bell may not hang yet when the first one is queued, so one after the other until one is heard.
    await vi.waitFor(
      async () => {
        await queueJob(payload, 'atOnce')
        await vi.waitFor(() => expect(begun).toBeGreaterThan(0), { timeout: 500 })
      },
      { timeout: 10_000 },
    )
  })

  it('leaves to others what is not of its queues', async () => {
    const seen: unknown[] = []
    addTask(payload, {
      slug: 'where',
      handler: ({ job }) => {
        seen.push(job.queue)
        return { output: {} }
      },
    })
    await queueJob(payload, 'where', { queue: 'feedback' })
    await queueJob(payload, 'where', { queue: 'reminders' })
    start({ queues: ['reminders'], lookEveryMs: 50 })
    await vi.waitFor(() => expect(seen).toEqual(['reminders']), { timeout: 15_000 })
    await queueJob(payload, 'where', { queue: 'reminders' })
    await vi.waitFor(() => expect(seen).toEqual(['reminders', 'reminders']), { timeout: 15_000 })
    await runDueJobs(payload, ['feedback'])
    expect(seen).toEqual(['reminders', 'reminders', 'feedback'])
  })

  it('overtakes a thousand bulk jobs with what is urgent', async () => {
    const gate = newGate()
    const seen: unknown[] = []
    let begun = 0
    addTask(payload, {
      slug: 'bulk',
      handler: async () => {
        begun += 1
        await gate.opened
        return { output: {} }
      },
    })
    addTask(payload, {
      slug: 'urgent',
      handler: () => {
        seen.push('urgent')
        return { output: {} }
      },
    })
    await database(payload).execute(sql`
      insert into payload_jobs (task_slug, queue, input) select 'bulk', 'default', '{}' from generate_series(1, 1000)`)
    start({ lookEveryMs: 50 })
    await vi.waitFor(() => expect(begun).toBeGreaterThan(0), { timeout: 15_000 })
    await queueJob(payload, 'urgent', { queue: 'reminders' })
    await vi.waitFor(() => expect(seen).toEqual(['urgent']), { timeout: 15_000 })
    expect(begun).toBeLessThan(10)
    // The others need not be waited for.
    await database(payload).execute(sql`
      delete from payload_jobs where task_slug = 'bulk' and processing is not true and completed_at is null`)
    gate.open()
  })

  it('keeps a long job as its own by renewing the lease', async () => {
    const gate = newGate()
    let turns = 0
    addTask(payload, {
      slug: 'long',
      handler: async () => {
        turns += 1
        await gate.opened
        return { output: {} }
      },
    })
    const id = await queueJob(payload, 'long')
    start({ lookEveryMs: 50, leaseMs: 600 })
    start({ lookEveryMs: 50, leaseMs: 600 })
    await vi.waitFor(() => expect(turns).toBe(1), { timeout: 15_000 })
    const first = (await readJob(payload, id)).lease!
    await vi.waitFor(
      async () => {
        const later = (await readJob(payload, id)).lease!
        expect(new Date(later).getTime()).toBeGreaterThan(new Date(first).getTime() + 1_200)
      },
      { timeout: 10_000 },
    )
    gate.open()
    await vi.waitFor(async () => expect(await readJob(payload, id)).toMatchObject({ done: true, lost: 0 }), {
      timeout: 15_000,
    })
    expect(turns).toBe(1)
  })

  it('stops work on a job that was cancelled, and does not try it again', async () => {
    let reason: unknown
    addTask(payload, {
      slug: 'cancelled',
      handler: () =>
        new Promise(() => {
          const { signal } = runningJob()!
          signal.addEventListener('abort', () => (reason = (signal.reason as Error).message))
        }),
    })
    const id = await queueJob(payload, 'cancelled')
    start({ lookEveryMs: 50, leaseMs: 300 })
    await vi.waitFor(async () => expect((await readJob(payload, id)).processing).toBe(true), {
      timeout: 15_000,
    })
    await payload.jobs.cancelByID({ id })
    await vi.waitFor(() => expect(reason).toBe('JOB_LET_GO'), { timeout: 15_000 })
    expect(await readJob(payload, id)).toMatchObject({
      failed: true,
      processing: false,
      error: { cancelled: true },
    })
  })
})

describe('a worker that is told to stop', () => {
  it('finishes what it has in hand and takes on nothing more', async () => {
    const gate = newGate()
    let turns = 0
    addTask(payload, {
      slug: 'finish',
      handler: async () => {
        turns += 1
        await gate.opened
        return { output: {} }
      },
    })
    const ids = await Promise.all([1, 2, 3].map(() => queueJob(payload, 'finish')))
    const worker = start({ lookEveryMs: 50 })
    await vi.waitFor(() => expect(turns).toBe(2), { timeout: 15_000 })
    const stopped = worker.stop(20_000)
    gate.open()
    expect(await stopped).toEqual({ released: 0 })
    const states = await Promise.all(ids.map(async (id) => (await readJob(payload, id)).done))
    expect(states.filter(Boolean)).toHaveLength(2)
    await runDueJobs(payload)
  })

  it('puts back what does not end in time, as if it had never been taken', async () => {
    let turns = 0
    addTask(payload, {
      slug: 'putBack',
      handler: async () => {
        turns += 1
        if (turns === 1) await new Promise(() => undefined)
        return { output: {} }
      },
    })
    const id = await queueJob(payload, 'putBack')
    const worker = start({ lookEveryMs: 50 })
    await vi.waitFor(() => expect(turns).toBe(1), { timeout: 15_000 })
    expect(await worker.stop(50)).toEqual({ released: 1 })
    expect(await readJob(payload, id)).toMatchObject({
      processing: false,
      failed: false,
      tried: 0,
      lost: 0,
      logs: 0,
      waitUntil: null,
    })
    await runDueJobs(payload)
    expect(await readJob(payload, id)).toMatchObject({ done: true, tried: 1 })
  })
})
