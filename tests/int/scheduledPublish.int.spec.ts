import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { runDueJobs } from '@/jobs/runDueJobs'
import { startWorker } from '@/worker/startWorker'
import { ask } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
const now = new Date('2037-11-21T20:00:00.000Z')

beforeAll(async () => {
  payload = await openPayload()
})
afterEach(() => void vi.useRealTimers())

describe('a page to be published on Friday', () => {
  it('is there for guests once its time has come and the worker has looked, and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'Sylwester', slug: 'sylwester', _status: 'draft' },
      draft: true,
    })
    await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date('2037-11-27T17:00:00.000Z'),
      input: { type: 'publish', doc: { relationTo: 'pages', value: page.id } },
    })
    const guestsSee = async () => (await ask(`GET /api/pages/${page.id}`)).status

    await runDueJobs(payload)
    expect(await guestsSee()).toBe(404)

    vi.setSystemTime('2037-11-27T17:00:01.000Z')
    await runDueJobs(payload)
    expect(await guestsSee()).toBe(200)
  })

  it('is published by a worker that was waiting, as soon as it hears of it', async () => {
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'Andrzejki', slug: 'andrzejki', _status: 'draft' },
      draft: true,
    })
    const guestsSee = async () => (await ask(`GET /api/pages/${page.id}`)).status
    const worker = startWorker({
      payload,
      databaseUrl: env.DATABASE_URL,
      queues: ['default'],
      timetable: [],
      lookEveryMs: 200,
    })
    await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() + 1_000),
      input: { type: 'publish', doc: { relationTo: 'pages', value: page.id } },
    })
    expect(await guestsSee()).toBe(404)
    await vi.waitFor(async () => expect(await guestsSee()).toBe(200), { timeout: 20_000, interval: 100 })
    await worker.stop(10_000)
  })
})
