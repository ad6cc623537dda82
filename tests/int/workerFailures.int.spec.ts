import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminTexts } from '@/i18n/admin/texts'
import { queueNames } from '@/jobs/queues'
import { runDueJobs } from '@/jobs/runDueJobs'
import { jobFailures } from '@/platform/jobs/failures'
import type { JobsState } from '@/operations/jobs/readJobs'
import { ask, signIn, stranger, type Caller } from '../helpers/asking'
import { addTask, queueJob, readJob } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
let staff: Record<'owner' | 'manager' | 'host' | 'bartender' | 'editor', Caller>
let isPoisoned = true

beforeAll(async () => {
  payload = await openPayload()
  const roles = ['owner', 'manager', 'host', 'bartender', 'editor'] as const
  const signedIn = await Promise.all(
    roles.map(async (role) => [role, await signIn(payload, role, `jobs-${role}`)] as const),
  )
  staff = Object.fromEntries(signedIn) as unknown as typeof staff
  addTask(payload, {
    slug: 'poison',
    retries: 0,
    handler: () => {
      if (isPoisoned) throw new Error('The printer is out of paper')
      return { output: {} }
    },
  })
})
afterAll(() => payload.destroy())

const list = async (as: Caller = staff.manager) => (await ask<JobsState>('GET /api/jobs', { as })).body
const decide = async (id: string, verb: 'retry' | 'cancel', as: Caller = staff.manager) => {
  const { status, body } = await ask<{ errors?: { code: string }[] }>(`POST /api/jobs/${id}/${verb}`, { as })
  return `${status} ${body.errors?.[0]?.code ?? 'done'}`
}

async function poisoned(): Promise<string> {
  isPoisoned = true
  const id = await queueJob(payload, 'poison')
  await runDueJobs(payload)
  return id
}

describe('a job that failed for good', () => {
  it('is kept and shown with its reason, and done once somebody has it tried again', async () => {
    const id = await poisoned()
    expect(await readJob(payload, id)).toMatchObject({ failed: true, tried: 1 })
    const { failed, queues } = await list()
    expect(failed.find((job) => job.id === id)).toMatchObject({
      task: 'poison',
      queue: 'default',
      reason: 'The printer is out of paper',
      tries: 1,
    })
    expect(queues.find(({ queue }) => queue === 'default')).toMatchObject({ failed: 1, running: 0 })

    isPoisoned = false
    expect(await decide(id, 'retry')).toBe('200 done')
    expect((await list()).failed).toEqual([])
    expect((await list()).queues[0]).toMatchObject({ queue: 'default', waiting: 1 })
    await runDueJobs(payload)
    expect(await readJob(payload, id)).toMatchObject({ done: true, failed: false, tried: 1 })
    expect(await decide(id, 'retry')).toBe('409 INVALID_TRANSITION')
    expect(await decide(id, 'cancel')).toBe('409 INVALID_TRANSITION')
  })

  it('starts once when two tap at the same time, and has all its tries again', async () => {
    const id = await poisoned()
    const answers = await Promise.all([decide(id, 'retry'), decide(id, 'retry', staff.owner)])
    expect(answers.sort()).toEqual(['200 done', '409 INVALID_TRANSITION'])
    await runDueJobs(payload)
    expect(await readJob(payload, id)).toMatchObject({ failed: true, tried: 1, logs: 1 })
  })

  it('is out of the way once it was given up, and that is in the log', async () => {
    const id = await poisoned()
    expect(await decide(id, 'cancel')).toBe('200 done')
    expect((await list()).failed.map((job) => job.id)).not.toContain(id)
    expect(await decide(id, 'cancel')).toBe('409 INVALID_TRANSITION')
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ documentId: { equals: id } }, { action: { equals: 'job-cancelled' } }] },
    })
    expect(docs).toMatchObject([{ actorName: 'jobs-manager', documentTitle: 'poison' }])
  })

  it('can be called off before it was ever tried', async () => {
    const id = await queueJob(payload, 'poison')
    expect(await decide(id, 'cancel')).toBe('200 done')
    await runDueJobs(payload)
    expect(await readJob(payload, id)).toMatchObject({ tried: 0, error: { cancelled: true } })
  })

  it('is a matter of the owner and the managers', async () => {
    const id = await poisoned()
    for (const role of ['host', 'bartender', 'editor'] as const) {
      expect((await ask('GET /api/jobs', { as: staff[role] })).status).toBe(403)
      expect(await decide(id, 'retry', staff[role])).toBe('403 FORBIDDEN')
      expect(await decide(id, 'cancel', staff[role])).toBe('403 FORBIDDEN')
    }
    expect((await ask('GET /api/jobs')).status).toBe(401)
    expect(await decide(id, 'retry', stranger)).toBe('401 UNAUTHENTICATED')
    expect((await list(staff.owner)).failed.map((job) => job.id)).toContain(id)
  })

  it('is looked for in vain under an id that is none', async () => {
    expect(await decide('7b0c8d1e-0000-4000-8000-000000000000', 'retry')).toBe('404 NOT_FOUND')
    expect(await decide('nonsense', 'cancel')).toMatch(/^(400|404) /)
  })
})

describe('the page of background work', () => {
  it('has a word for every task, queue and reason', () => {
    const slugs = (payload.config.jobs.tasks ?? [])
      .map(({ slug }) => slug)
      .filter((slug) => slug !== 'poison')
    const needed = [
      ...slugs.map((slug) => `job.${slug}`),
      ...queueNames.map((name) => `queue.${name}`),
      ...[jobFailures.timedOut, jobFailures.workerLost].map((reason) => `reason.${reason}`),
    ]
    expect(needed.filter((key) => !(key in adminTexts))).toEqual([])
  })
})
