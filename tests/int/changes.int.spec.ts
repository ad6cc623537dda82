import net from 'node:net'
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openChangesLine, type ChangesLine } from '@/platform/changes/changesLine'
import { noteChange } from '@/platform/changes/noteChange'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar
let manager: Caller
let line: ChangesLine
const heard: string[][] = []
const gaps: number[] = []
const databaseUrl = () => process.env.DATABASE_URL!

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager', 'changes-manager')
  line = openChangesLine({
    databaseUrl: databaseUrl(),
    onChange: (tags) => void heard.push(tags),
    onGap: () => void gaps.push(1),
  })
  await vi.waitFor(() => expect(line.isUp()).toBe(true), { timeout: 15_000 })
})

afterAll(() => line.close())
beforeEach(settled)

/** Whatever was committed until now has been heard: notices arrive in the order of the commits. */
async function settled(): Promise<string[][]> {
  const mark = `mark-${word()}`
  await noteChange(await createLocalReq({}, payload), [mark])
  await vi.waitFor(() => expect(heard.flat()).toContain(mark), { timeout: 15_000 })
  const before = heard.filter((tags) => !tags.includes(mark))
  heard.length = 0
  return before
}

const glass = () => sample('glassware', bar)

describe('what is written', () => {
  it('is told by collection and by document, once for each transaction', async () => {
    const { id } = await payload.create({ collection: 'glassware', data: glass() })
    const notices = await settled()
    expect(notices.flat()).toEqual(expect.arrayContaining(['glassware', `glassware:${id}`]))
    expect(notices.filter((tags) => tags.includes('glassware'))).toHaveLength(1)
    expect(notices.flat()).not.toContain('glassware:*')
  })

  it('is told whoever writes: REST, GraphQL, and the SQL of an operation', async () => {
    const { id } = await payload.create({ collection: 'glassware', data: glass() })
    await settled()

    await ask(`PATCH /api/glassware/${id}`, { as: manager, body: { usableVolumeMl: 201 } })
    expect((await settled()).flat()).toContain(`glassware:${id}`)

    const { body } = await askGraphql(
      `mutation { updateGlassware(id: "${id}", data: { usableVolumeMl: 202 }) { id } }`,
      { as: manager },
    )
    expect(body.errors).toBeUndefined()
    expect((await settled()).flat()).toContain(`glassware:${id}`)

    const { status } = await ask(`POST /api/menu-items/${bar.item}/eighty-six`, {
      as: manager,
      body: { until: new Date(Date.now() + 3_600_000).toISOString() },
    })
    expect(status).toBe(200)
    expect((await settled()).flat()).toEqual(expect.arrayContaining(['eighty-sixes', 'eighty-sixes:*']))
  })

  it('is told of statements that commit by themselves, and of none that fail', async () => {
    const db = await connectionOf({ payload })
    await db.execute(
      sql`update glassware set usable_volume_ml = usable_volume_ml where id = ${bar.glass}::uuid`,
    )
    expect((await settled()).flat()).toEqual(['glassware', 'glassware:*'])

    const refused = db.execute(sql`update glassware set slug = null where id = ${bar.glass}::uuid`)
    await expect(refused).rejects.toThrow()
    expect(await settled()).toEqual([])
    await expect(db.execute(sql`select 1`)).resolves.toBeTruthy()
  })

  it('names the parts of a collection, not each of a thousand documents', async () => {
    const req = await createLocalReq({}, payload)
    await withTransaction(req, () =>
      noteChange(
        req,
        Array.from({ length: 1_000 }, (_, place) => `reservations:night-${place}-${word()}`),
      ),
    )
    expect(await settled()).toEqual([['reservations:*']])
  })

  it('names drafts apart from what is published', async () => {
    const { id } = await payload.create({ collection: 'cocktails', data: sample('cocktails', bar) })
    await payload.update({ collection: 'cocktails', id, data: { _status: 'published' } })
    await settled()
    await payload.update({ collection: 'cocktails', id, data: { taste: 'Gorzki' }, draft: true })
    const tags = (await settled()).flat()
    expect(tags).toContain('cocktails.history')
    expect(tags).not.toContain(`cocktails:${id}`)
    expect(tags).not.toContain('cocktails')
  })

  it('is never told when it is rolled back', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({ collection: 'glassware', data: glass(), req })
    await noteChange(req, ['nobody-hears-this'])
    await killTransaction(req)
    expect(await settled()).toEqual([])
  })

  it('is told with the commit and not before it', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id } = await payload.create({ collection: 'glassware', data: glass(), req })
    expect(await settled()).toEqual([])
    await commitTransaction(req)
    expect((await settled()).flat()).toContain(`glassware:${id}`)
  })

  it('leaves out the bookkeeping of jobs and sessions of the editor', async () => {
    await payload.jobs.queue({ task: 'schedulePublish', input: {}, queue: 'default' })
    expect((await settled()).flat().filter((tag) => tag.startsWith('payload'))).toEqual([])
  })
})

describe('the line', () => {
  it('stands up again when it is cut, and says that something may have been missed', async () => {
    const before = gaps.length
    const admin = new pg.Client({ connectionString: databaseUrl() })
    await admin.connect()
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'eliksir-changes' and datname = current_database()`)
    await admin.end()
    await vi.waitFor(() => expect(gaps.length).toBeGreaterThan(before), { timeout: 15_000 })
    await vi.waitFor(() => expect(line.isUp()).toBe(true), { timeout: 15_000 })
    const { id } = await payload.create({ collection: 'glassware', data: glass() })
    expect((await settled()).flat()).toContain(`glassware:${id}`)
  })

  it('is not trusted once it answers no more, though nobody closed it', async () => {
    const tap = await aTap(databaseUrl())
    const behind = openChangesLine({
      databaseUrl: tap.databaseUrl,
      onChange: () => undefined,
      pingMs: 50,
      patienceMs: 400,
    })
    await vi.waitFor(() => expect(behind.isUp()).toBe(true), { timeout: 15_000 })
    tap.swallow()
    await vi.waitFor(() => expect(behind.isFresh()).toBe(false), { timeout: 15_000 })
    expect(await behind.proven()).toBe(false)
    await vi.waitFor(() => expect(behind.isUp()).toBe(false), { timeout: 15_000 })
    tap.letThrough()
    await vi.waitFor(() => expect(behind.isUp()).toBe(true), { timeout: 15_000 })
    await behind.close()
    await tap.close()
  })
})

it('does not take the deafness of its own process for silence', async () => {
  const lost: number[] = []
  const busy = openChangesLine({
    databaseUrl: databaseUrl(),
    onChange: () => undefined,
    onGap: () => void lost.push(1),
    pingMs: 50,
    patienceMs: 400,
  })
  await vi.waitFor(() => expect(busy.isUp()).toBe(true), { timeout: 15_000 })
  for (let round = 0; round < 3; round += 1) {
    const until = performance.now() + 1_000
    while (performance.now() < until); // the loop stands still
    expect(await busy.proven()).toBe(true)
  }
  expect(lost).toEqual([])
  await busy.close()
})

/** A wire to the database that can go silent without being cut. */
async function aTap(url: string) {
  const target = new URL(url)
  let isSilent = false
  const sockets = new Set<net.Socket>()
  const server = net.createServer((near) => {
    const far = net.connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
    }
    const isOld = () => isSilent
    near.on('data', (chunk) => isOld() || far.write(chunk))
    far.on('data', (chunk) => isOld() || near.write(chunk))
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String((server.address() as net.AddressInfo).port)
  return {
    databaseUrl: through.href,
    swallow: () => (isSilent = true),
    letThrough: () => (isSilent = false),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
