import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { runDueJobs } from '@/jobs/runDueJobs'
import { runNextJob } from '@/jobs/runNextJob'
import { reclaimJobs } from '@/platform/jobs/reclaimJobs'
import { runningJob } from '@/platform/jobs/runningJob'
import { addTask, letLeaseLapse, newGate, queueJob, readJob } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterEach(() => void vi.useRealTimers())

const next = () => runNextJob({ payload, queue: 'default' })

describe('forty jobs and four runners', () => {
  it('run each job once, wave after wave', async () => {
    const done: string[] = []
    addTask(payload, {
      slug: 'countOnce',
      handler: ({ job }) => {
        done.push(String(job.id))
        return { output: {} }
      },
    })
    const ids = await Promise.all(Array.from({ length: 40 }, () => queueJob(payload, 'countOnce')))
    const wave = () =>
      Promise.all(Array.from({ length: 4 }, () => payload.jobs.run({ limit: 5, silent: true })))
    await wave()
    expect(done).toHaveLength(20)
    await wave()
    expect(done).toHaveLength(40)
    expect(new Set(done)).toEqual(new Set(ids))
    expect((await readJob(payload, ids[0]!)).done).toBe(true)
  })

  it('take the oldest first', async () => {
    const order: unknown[] = []
    addTask(payload, {
      slug: 'inOrder',
      handler: ({ input }) => {
        order.push((input as { place: number }).place)
        return { output: {} }
      },
    })
    for (const place of [1, 2, 3]) await queueJob(payload, 'inOrder', { input: { place } })
    await runDueJobs(payload)
    expect(order).toEqual([1, 2, 3])
  })
})

describe('a job that hangs', () => {
  it('is cut off, tried again after waits that double, and ends as a failure that is kept', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2037-11-21T20:00:00.000Z') })
    const reasons: unknown[] = []
    addTask(payload, {
      slug: 'hang',
      timeLimitMs: 20,
      retries: 2,
      handler: () =>
        new Promise(() => {
          const { signal } = runningJob()!
          signal.addEventListener('abort', () => reasons.push((signal.reason as Error).message))
        }),
    })
    const id = await queueJob(payload, 'hang')
    const waited = async () => new Date((await readJob(payload, id)).waitUntil!).getTime() - Date.now()

    await next()
    expect(await readJob(payload, id)).toMatchObject({ processing: false, failed: false, tried: 1 })
    expect(await waited()).toBeGreaterThanOrEqual(5_000)
    expect(await waited()).toBeLessThanOrEqual(10_000)
    expect(await next()).toBe(false)

    vi.setSystemTime(Date.now() + 10_001)
    await next()
    expect(await waited()).toBeGreaterThanOrEqual(10_000)
    expect(await waited()).toBeLessThanOrEqual(20_000)

    vi.setSystemTime(Date.now() + 20_001)
    await next()
    expect(await readJob(payload, id)).toMatchObject({
      processing: false,
      failed: true,
      tried: 3,
      claim: null,
      error: { message: 'JOB_TIMED_OUT' },
    })
    expect(reasons).toEqual(['JOB_TIMED_OUT', 'JOB_TIMED_OUT', 'JOB_TIMED_OUT'])
    vi.setSystemTime(Date.now() + 86_400_000)
    expect(await next()).toBe(false)
  })
})

describe('a job whose worker fell silent', () => {
  it('goes to another one, and what the first one brings later is not written down', async () => {
    const gate = newGate()
    let turns = 0
    addTask(payload, {
      slug: 'stall',
      handler: async () => {
        turns += 1
        if (turns === 1) await gate.opened
        return { output: {} }
      },
    })
    const id = await queueJob(payload, 'stall')
    const first = next()
    await vi.waitFor(() => expect(turns).toBe(1), { timeout: 15_000 })
    expect(await reclaimJobs(payload)).toEqual({ back: 0, failed: 0 })

    await letLeaseLapse(payload, id)
    expect(await reclaimJobs(payload)).toEqual({ back: 1, failed: 0 })
    expect(await readJob(payload, id)).toMatchObject({ processing: false, lost: 1, tried: 1, claim: null })

    await next()
    expect(turns).toBe(2)
    const ended = await readJob(payload, id)
    expect(ended).toMatchObject({ done: true, failed: false, logs: 1 })
    gate.open()
    await first
    expect(await readJob(payload, id)).toEqual(ended)
  })

  it('is not started again for ever when it takes every worker with it', async () => {
    addTask(payload, { slug: 'deadly', handler: () => new Promise(() => undefined) })
    const id = await queueJob(payload, 'deadly')
    for (let losses = 1; losses <= 5; losses += 1) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
      void next()
      await vi.waitFor(async () => expect((await readJob(payload, id)).processing).toBe(true), {
        timeout: 15_000,
      })
      await letLeaseLapse(payload, id)
      expect(await reclaimJobs(payload)).toEqual(losses < 5 ? { back: 1, failed: 0 } : { back: 0, failed: 1 })
      const { waitUntil } = await readJob(payload, id)
      if (losses === 1) expect(waitUntil).toBeNull()
    }
    expect(await readJob(payload, id)).toMatchObject({
      failed: true,
      lost: 5,
      error: { message: 'JOB_WORKER_LOST' },
    })
  })
})

describe('a job that fails', () => {
  it('does not keep what the database was told about a guest', async () => {
    addTask(payload, {
      slug: 'leak',
      retries: 0,
      handler: async ({ req }) => {
        await req.payload.db.create({
          collection: 'customers',
          data: { email: 'jan@example.pl', venue: 'nowhere' },
          req,
        })
        return { output: {} }
      },
    })
    addTask(payload, {
      slug: 'name',
      retries: 0,
      handler: () => {
        throw new Error('The mailbox jan@example.pl is full')
      },
    })
    const [leak, name] = [await queueJob(payload, 'leak'), await queueJob(payload, 'name')]
    await runDueJobs(payload)
    expect((await readJob(payload, leak)).failed).toBe(true)
    expect(JSON.stringify(await readJob(payload, leak))).not.toContain('jan@example.pl')
    expect((await readJob(payload, name)).error?.message).toBe('The mailbox [email] is full')
    expect(JSON.stringify(await readJob(payload, name))).not.toContain('jan@')
  })

  it('is put aside at once when nobody knows its task', async () => {
    const id = await queueJob(payload, 'of another version')
    await runDueJobs(payload)
    expect(await readJob(payload, id)).toMatchObject({ failed: true, processing: false })
  })

  it('is never left behind in a queue that nobody has heard of', async () => {
    const id = await queueJob(payload, 'tidyJobs', { queue: 'somewhere' })
    await runDueJobs(payload)
    expect(await readJob(payload, id)).toMatchObject({ done: true })
  })
})
