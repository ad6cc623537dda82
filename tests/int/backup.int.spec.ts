import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { env, forgetEnv } from '@/env'
import { backupFiles } from '@/integrations/storage'
import { runDueJobs } from '@/jobs/runDueJobs'
import { dumpRows } from '@/operations/backup/dumpRows'
import { readErasures } from '@/operations/backup/erasures'
import { readFigures } from '@/operations/backup/figures'
import { loadRows } from '@/operations/backup/loadRows'
import { replayErasures } from '@/operations/backup/replayErasures'
import { keysFrom } from '@/operations/backup/seal'
import { connectionOf } from '@/platform/database/transactions'
import { ask, signIn, type Caller } from '../helpers/asking'
import { cloneTemplate } from '../helpers/cluster'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, type Bar } from '../helpers/samples'

const secret = 'a key that only the owner has, 0123456789'
const keys = keysFrom(secret)
const folder = mkdtempSync(path.join(os.tmpdir(), 'eliksir-backups-'))
let payload: Payload
let bar: Bar
let manager: Caller

beforeAll(async () => {
  process.env.BACKUP_KEY = secret
  process.env.BACKUP_DIR = folder
  forgetEnv()
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager', 'backup-manager')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a guest who was erased after the backup', () => {
  it('stands on the list beside the backups, once, and is erased again in a house that knows him again', async () => {
    const guest = await aGuest({ name: 'Anna Marker', email: 'anna.marker@example.com' })
    await erase(guest.id)
    await runDueJobs(payload, ['default'])
    expect(await readErasures(backupFiles(), keys)).toEqual([guest.id])

    const second = await aGuest({})
    await erase(second.id)
    await runDueJobs(payload, ['default'])
    expect((await readErasures(backupFiles(), keys)).sort()).toEqual([guest.id, second.id].sort())
    expect(await backupFiles().list('erasures')).toHaveLength(2)

    await bringBack(guest.id)
    const ids = await readErasures(backupFiles(), keys)
    expect(await replayErasures({ payload, ids })).toEqual({ erased: 1, seated: [] })
    expect(await payload.findByID({ collection: 'customers', id: guest.id })).toMatchObject({
      name: '—',
      email: null,
    })
    expect(await replayErasures({ payload, ids })).toEqual({ erased: 0, seated: [] })
  })

  it('cannot be taken off the list by whoever cannot read it', async () => {
    const [first] = await backupFiles().list('erasures')
    await backupFiles().write(first!.name, Buffer.alloc(80))
    await expect(readErasures(backupFiles(), keys)).rejects.toThrow('which says who was erased, was changed')
    await expect(
      readErasures(backupFiles(), keysFrom('another key, 0123456789 0123456789')),
    ).rejects.toThrow()
  })
})

describe('rows that are copied without pg_dump', () => {
  it('are the same in another database, wherever the stream was cut', async () => {
    await aGuest({ notes: 'a line\n\\.\nand a \\ back\tslash\r\n\\N' })
    const from = await connect(env.DATABASE_URL)
    const to = await connect(await cloneTemplate(inject('cluster')))
    await from.query('begin isolation level repeatable read read only')
    const chunks: Buffer[] = []
    await dumpRows(from, (chunk) => void chunks.push(chunk))
    await to.query('begin')
    await loadRows(to, inSlices(Buffer.concat(chunks), 4_099))
    await to.query('commit')
    await to.query('reset session_replication_role')

    expect(await readFigures(to)).toEqual(await readFigures(from))
    expect(await contentOf(to)).toEqual(await contentOf(from))
    expect(await sequencesOf(to)).toEqual(await sequencesOf(from))
    await Promise.all([from.end(), to.end()])
  })

  it('are refused when they end in the middle', async () => {
    const to = await connect(await cloneTemplate(inject('cluster')))
    const half = Buffer.from(
      'SET session_replication_role = replica;\nCOPY public.glassware (id) FROM STDIN;\n',
    )
    await to.query('begin')
    await expect(loadRows(to, inSlices(half, 10))).rejects.toThrow('end in the middle')
    to.connection.stream.destroy()
  })
})

const aGuest = (changes: object) =>
  payload.create({ collection: 'customers', data: sample('customers', bar, changes) })

async function erase(id: string) {
  expect((await ask(`POST /api/customers/${id}/erase`, { as: manager, body: {} })).status).toBe(200)
}

/** As the backup has him. */
async function bringBack(id: string) {
  const db = await connectionOf({ payload })
  await db.execute(sql`
    update customers set name = 'Anna Marker', email = 'anna.marker@example.com', erased_at = null where id = ${id}::uuid`)
}

type Client = pg.Client & { connection: pg.Connection }

async function connect(url: string): Promise<Client> {
  const client = new pg.Client({ connectionString: url }) as Client
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function* inSlices(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size))
}

/** What every table holds, as one short text for each. */
async function contentOf(client: pg.Client): Promise<Record<string, string>> {
  const { counts } = await readFigures(client)
  const content: Record<string, string> = {}
  for (const table of Object.keys(counts)) {
    const { rows } = await client.query<{ hash: string | null }>(
      `select md5(string_agg(t::text, E'\\n' order by t::text)) as hash from "${table}" t`,
    )
    content[table] = rows[0]!.hash ?? ''
  }
  return content
}

async function sequencesOf(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query(
    `select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null order by 1`,
  )
  return rows
}
