import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database, queueJob, readJob } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
  await database(payload).execute(sql`
    create table test_turns (job uuid, worker int); create table test_gate (open boolean)`)
})
beforeEach(async () => {
  await database(payload).execute(sql`delete from test_gate`)
})

const children: ChildProcess[] = []
afterAll(() => children.forEach((child) => child.kill('SIGKILL')))

/** The worker of `workerProgram.ts` on this file's database, once it is ready. */
async function start(patienceMs = 10_000): Promise<ChildProcess> {
  const child = fork('tests/helpers/workerProgram.ts', {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: { ...process.env, PATIENCE_MS: String(patienceMs) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  children.push(child)
  const first = await Promise.race([once(child, 'message'), once(child, 'exit')])
  expect(first[0]).toBe('ready')
  return child
}

/** SIGTERM; gives its last word and its exit code. */
async function terminate(child: ChildProcess): Promise<{ said: unknown; code: unknown }> {
  const [said, exit] = [once(child, 'message'), once(child, 'exit')]
  child.kill('SIGTERM')
  return { said: (await said)[0] as unknown, code: (await exit)[0] as unknown }
}

const openGate = () => database(payload).execute(sql`insert into test_gate values (true)`)

async function turnsOf(id: string): Promise<number[]> {
  const { rows } = await database(payload).execute<{ worker: number }>(
    sql`select worker from test_turns where job = ${id}::uuid`,
  )
  return rows.map(({ worker }) => worker)
}

describe('a worker that is killed in the middle of a job', () => {
  it('loses nothing: another one takes the job after the lease, and ends it', async () => {
    const [first, second] = await Promise.all([start(), start()])
    const id = await queueJob(payload, 'waitForTheTest')
    await vi.waitFor(async () => expect(await turnsOf(id)).toHaveLength(1), { timeout: 10_000 })
    const [holder] = await turnsOf(id)
    const victim = first.pid === holder ? first : second
    const killedAt = Date.now()
    victim.kill('SIGKILL')

    await vi.waitFor(async () => expect(await turnsOf(id)).toHaveLength(2), { timeout: 20_000 })
    // A lease of 1.5 s, a look every 0.2 s and a second until another worker has the lock; the rest is a busy machine.
    expect(Date.now() - killedAt).toBeLessThan(10_000)
    await openGate()
    await vi.waitFor(async () => expect((await readJob(payload, id)).done).toBe(true), { timeout: 10_000 })
    expect(await readJob(payload, id)).toMatchObject({ failed: false, lost: 1, logs: 1, claim: null })
    expect(new Set(await turnsOf(id)).size).toBe(2)

    const survivor = victim === first ? second : first
    expect(await terminate(survivor)).toEqual({ said: { released: 0 }, code: 0 })
  }, 120_000)
})

describe('a worker that gets SIGTERM in the middle of a job', () => {
  it('puts the job back when it does not end in time, and ends it when it does', async () => {
    const hasty = await start(100)
    const id = await queueJob(payload, 'waitForTheTest')
    await vi.waitFor(async () => expect(await turnsOf(id)).toEqual([hasty.pid]), { timeout: 10_000 })
    expect(await terminate(hasty)).toEqual({ said: { released: 1 }, code: 0 })
    expect(await readJob(payload, id)).toMatchObject({ processing: false, lost: 0, tried: 0 })

    const patient = await start()
    await vi.waitFor(async () => expect(await turnsOf(id)).toHaveLength(2), { timeout: 10_000 })
    const ended = terminate(patient)
    await openGate()
    expect(await ended).toEqual({ said: { released: 0 }, code: 0 })
    expect(await readJob(payload, id)).toMatchObject({ done: true, tried: 1, lost: 0 })
  }, 120_000)
})
