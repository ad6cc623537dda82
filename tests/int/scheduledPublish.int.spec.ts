import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { runDueJobs } from '@/jobs/runDueJobs'
import { ask } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
const now = new Date('2026-11-21T20:00:00.000Z')

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
      waitUntil: new Date('2026-11-27T17:00:00.000Z'),
      input: { type: 'publish', doc: { relationTo: 'pages', value: page.id } },
    })
    const guestsSee = async () => (await ask(`GET /api/pages/${page.id}`)).status

    await runDueJobs(payload)
    expect(await guestsSee()).toBe(404)

    vi.setSystemTime('2026-11-27T17:00:01.000Z')
    await runDueJobs(payload)
    expect(await guestsSee()).toBe(200)
  })
})
