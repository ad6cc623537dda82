import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { diskStore } from '@/integrations/storage/disk'
import type { FileStore } from '@/integrations/storage/fileStore'
import { archiveAudit } from '@/operations/audit/archiveAudit'
import { verifyArchive } from '@/operations/audit/verifyArchive'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
let folder: string
let store: FileStore
const folders: string[] = []
const now = Temporal.Instant.from('2026-11-21T05:00:00Z')

beforeAll(async () => {
  payload = await openPayload()
})

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'eliksir-archive-'))
  folders.push(folder)
  store = diskStore(folder)
  await emptyLog()
})

afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })))

describe('closed months of the audit log', () => {
  it('leave the database for files that hold every entry, in a chain from the first to the last', async () => {
    await entries('2026-06-03T10:00:00Z', 3)
    await entries('2026-07-31T23:59:59.999Z', 1)
    await entries('2026-08-01T00:00:00Z', 2)
    const before = await logged()
    expect(await archive()).toEqual({ segments: 2, removed: 4 })

    expect(await logged()).toEqual(before.slice(4))
    const [june, july] = [manifest('2026-06'), manifest('2026-07')]
    expect(june).toMatchObject({ entries: 3, previousName: null, previousHash: '0'.repeat(64) })
    expect(july).toMatchObject({ entries: 1, previousName: '2026-06', previousHash: june.lastHash })
    expect([...lines('2026-06'), ...lines('2026-07')].map(({ id }) => id)).toEqual(before.slice(0, 4))
    expect(await verify()).toMatchObject({ segments: 2, entries: 4, lastHash: july.lastHash, faults: [] })
  })

  it('are chained as it is written down: each hash over the one before and the line itself', async () => {
    await entries('2026-06-03T10:00:00Z', 3)
    await archive()
    let hash = '0'.repeat(64)
    for (const text of unpacked('2026-06')) {
      const line = `${text.slice(0, text.lastIndexOf(',"hash":'))}}`
      hash = createHash('sha256').update(`${hash}\n${line}`).digest('hex')
      expect(JSON.parse(text)).toMatchObject({ hash })
    }
    const file = readFileSync(path.join(folder, 'audit-log/2026-06.jsonl.gz'))
    expect(manifest('2026-06')).toMatchObject({
      lastHash: hash,
      sha256: createHash('sha256').update(file).digest('hex'),
    })
  })

  it('are left alone until so many full months have passed', async () => {
    await entries('2026-08-01T00:00:00Z', 1)
    await entries('2026-07-31T23:59:59.999Z', 1)
    expect(await archive({ keptMonths: 3 })).toMatchObject({ removed: 1 })
    expect(await archive({ keptMonths: 2 })).toMatchObject({ removed: 1 })
    await entries('2026-10-31T23:59:59Z', 1)
    expect(await archive({ keptMonths: 0 })).toMatchObject({ removed: 0 })
  })

  it('are archived once: the second time there is nothing to do', async () => {
    await entries('2026-06-03T10:00:00Z', 5)
    await archive()
    expect(await archive()).toEqual({ segments: 0, removed: 0 })
    expect((await verify()).faults).toEqual([])
  })

  it('keep every value as it was: names in Polish, line breaks, numbers too long for a program', async () => {
    await database(payload).execute(sql`
      insert into audit_log (at, action, actor_type, actor_name, document_title, changes)
      values ('2026-06-03T10:00:00Z', 'update', 'staff', 'Łucja „Żaba” \\ Ćma', E'two\nlines\u2028and \\U0001F378',
        '{"price": {"from": 12345678901234567890.1230, "to": null}, "ą": "\\u0007"}')`)
    await archive()
    const [line] = unpacked('2026-06')
    expect(line).toContain('12345678901234567890.1230')
    expect(JSON.parse(line!)).toMatchObject({
      actorName: 'Łucja „Żaba” \\ Ćma',
      documentTitle: 'two\nlines\u2028and \u{1F378}',
    })
    expect((await verify()).faults).toEqual([])
  })

  it('leave behind in the log that they left', async () => {
    await entries('2026-06-03T10:00:00Z', 2)
    await archive()
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: '2026-06' } },
    })
    expect(docs).toMatchObject([
      { action: 'archive', on: 'audit-log', changes: { entries: 2, lastHash: manifest('2026-06').lastHash } },
    ])
  })

  it('that get a late entry have it in a segment of its own', async () => {
    await entries('2026-06-03T10:00:00Z', 2)
    await archive()
    await entries('2026-06-20T10:00:00Z', 1)
    expect(await archive()).toEqual({ segments: 1, removed: 1 })
    expect(manifest('2026-06.2')).toMatchObject({ entries: 1, previousName: '2026-06' })
    expect((await verify()).faults).toEqual([])
  })

  it('of more entries than are read at once are whole too', async () => {
    await entries('2026-06-03T10:00:00Z', 4_500)
    expect(await archive()).toEqual({ segments: 1, removed: 4_500 })
    expect(await verify()).toMatchObject({ entries: 4_500, faults: [] })
  })

  it('are archived once by several who do it at the same moment', async () => {
    await entries('2026-06-03T10:00:00Z', 300)
    await entries('2026-07-03T10:00:00Z', 300)
    const outcomes = await Promise.all([1, 2, 3].map(() => archive()))
    expect(outcomes.reduce((sum, { removed }) => sum + removed, 0)).toBe(600)
    expect(await verify()).toMatchObject({ segments: 2, entries: 600, faults: [] })
  })
})

describe('a crash', () => {
  /** Writes of the store, and reading back, in their order. */
  const steps = ['write the file', 'write the manifest', 'read it back', 'read it back to remove it'] as const

  it.each(steps)('when it was about to %s loses nothing, and the next run ends the work', async (step) => {
    await entries('2026-06-03T10:00:00Z', 4)
    await entries('2026-07-03T10:00:00Z', 4)
    const before = await logged()
    await expect(archive({ store: dyingBefore(step) })).rejects.toThrow('killed')
    expect(await logged()).toEqual(before)

    expect(await archive()).toMatchObject({ removed: 8 })
    expect(await verify()).toMatchObject({ segments: 2, entries: 8, faults: [] })
    expect(
      lines('2026-06')
        .concat(lines('2026-07'))
        .map(({ id }) => id),
    ).toEqual(before)
  })

  it('in the middle of removing removes nothing', async () => {
    await entries('2026-06-03T10:00:00Z', 4)
    const before = await logged()
    await database(payload).execute(sql`
      create function test_stop() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;
      create trigger test_stop before update on audit_segments for each row execute function test_stop()`)
    await expect(archive()).rejects.toThrow()
    expect(await logged()).toEqual(before)

    await database(payload).execute(sql`drop trigger test_stop on audit_segments; drop function test_stop()`)
    expect(await archive()).toEqual({ segments: 0, removed: 4 })
  })

  function dyingBefore(step: (typeof steps)[number]): FileStore {
    let writes = 0
    let reads = 0
    return {
      ...store,
      write: async (name, bytes) => {
        writes += 1
        if (step === steps[writes - 1]) throw new Error('killed')
        return store.write(name, bytes)
      },
      read: async (name) => {
        const file = await store.read(name)
        if (file) reads += 1
        if (file && step === steps[reads + 1]) throw new Error('killed')
        return file
      },
    }
  }
})

describe('what is removed', () => {
  it('was read back whole a moment before: a damaged archive keeps its entries in the log', async () => {
    await entries('2026-06-03T10:00:00Z', 4)
    const before = await logged()
    const damaging: FileStore = {
      ...store,
      write: (name, bytes) => store.write(name, name.endsWith('.gz') ? bytes.subarray(0, -9) : bytes),
    }
    await expect(archive({ store: damaging })).rejects.toThrow('could not be read back')
    expect(await logged()).toEqual(before)
  })

  it('stays when the file was damaged between the record and the removal', async () => {
    await entries('2026-06-03T10:00:00Z', 4)
    const before = await logged()
    let reads = 0
    const dying: FileStore = {
      ...store,
      read: async (name) => {
        const file = await store.read(name)
        if (file && (reads += 1) === 2) throw new Error('killed')
        return file
      },
    }
    await expect(archive({ store: dying })).rejects.toThrow('killed')
    const file = path.join(folder, 'audit-log/2026-06.jsonl.gz')
    const whole = readFileSync(file)
    truncateSync(file, whole.length - 20)
    await expect(archive()).rejects.toThrow('damaged')
    expect(await logged()).toEqual(before)

    writeFileSync(file, whole)
    expect(await archive()).toMatchObject({ removed: 4 })
  })

  it('is never more: nobody removes by hand, not even by naming a segment', async () => {
    await entries('2026-06-03T10:00:00Z', 1)
    await entries('2026-10-03T10:00:00Z', 1)
    await archive()
    await entries('2026-06-03T11:00:00Z', 1)
    for (const segment of ['', '2026-06', '2026-10', 'anything']) {
      await expect(
        database(payload).transaction(async (tx) => {
          await tx.execute(sql`select set_config('eliksir.archived_segment', ${segment}, true)`)
          await tx.execute(sql`delete from audit_log`)
        }),
      ).rejects.toThrow()
    }
    await expect(database(payload).execute(sql`update audit_log set action = 'x'`)).rejects.toThrow()
    await expect(database(payload).execute(sql`truncate audit_log`)).rejects.toThrow()
  })

  it('stands in a record that nobody changes', async () => {
    await entries('2026-06-03T10:00:00Z', 1)
    await archive()
    for (const statement of [
      sql`update audit_segments set entries = 2`,
      sql`update audit_segments set removed_at = null`,
      sql`delete from audit_segments`,
      sql`truncate audit_segments cascade`,
    ])
      await expect(database(payload).execute(statement)).rejects.toThrow()
  })

  it('is not written over by a database that was restored and does not know it', async () => {
    await store.write('audit-log/2026-06.jsonl.gz', Buffer.from('an archive of long ago'))
    await entries('2026-06-03T10:00:00Z', 1)
    await archive()
    expect(readFileSync(path.join(folder, 'audit-log/2026-06.jsonl.gz'), 'utf8')).toBe(
      'an archive of long ago',
    )
    expect(manifest('2026-06.2')).toMatchObject({ entries: 1 })
    expect((await verify()).faults).toEqual([{ segment: '2026-06', reason: 'stranger' }])
  })
})

describe('verifying', () => {
  beforeEach(async () => {
    await entries('2026-05-03T10:00:00Z', 5)
    await entries('2026-06-03T10:00:00Z', 5)
    await entries('2026-07-03T10:00:00Z', 5)
    await archive()
    expect((await verify()).faults).toEqual([])
  })

  it('names the line that was changed', async () => {
    rewrite('2026-06', (all) => all.map((line, index) => (index === 2 ? line.replace('entry', 'lie') : line)))
    expect((await verify()).faults).toEqual([{ segment: '2026-06', reason: 'line', line: 3 }])
  })

  it('names the line after one that was taken out, or put in', async () => {
    rewrite('2026-06', (all) => all.filter((_, index) => index !== 2))
    expect((await verify()).faults).toEqual([
      { segment: '2026-06', reason: 'line', line: 3 },
      { segment: '2026-06', reason: 'count', line: 4 },
    ])
  })

  it('says where a file ends too soon', async () => {
    const file = path.join(folder, 'audit-log/2026-06.jsonl.gz')
    truncateSync(file, readFileSync(file).length - 12)
    expect((await verify()).faults.map(({ segment, reason }) => [segment, reason])).toContainEqual([
      '2026-06',
      'cut',
    ])
  })

  it('misses a segment that is gone', async () => {
    await store.remove('audit-log/2026-06.jsonl.gz')
    await store.remove('audit-log/2026-06.manifest.json')
    const { faults } = await verify()
    expect(faults.length).toBeGreaterThan(0)
    expect(new Set(faults.map(({ segment, reason }) => `${segment} ${reason}`))).toEqual(
      new Set(['2026-06 missing']),
    )
  })

  it('is not fooled by a segment that was written anew from one line on, hashes, manifest and all', async () => {
    let hash = manifest('2026-06').previousHash
    rewrite('2026-06', (all) =>
      all.map((text, index) => {
        const line = `${text.slice(0, text.lastIndexOf(',"hash":'))}}`
        const told = index === 2 ? line.replace('entry', 'lie') : line
        hash = createHash('sha256').update(`${hash}\n${told}`).digest('hex')
        return `${told.slice(0, -1)},"hash":"${hash}"}`
      }),
    )
    const file = readFileSync(path.join(folder, 'audit-log/2026-06.jsonl.gz'))
    const forged = {
      ...manifest('2026-06'),
      lastHash: hash,
      sha256: createHash('sha256').update(file).digest('hex'),
    }
    writeFileSync(path.join(folder, 'audit-log/2026-06.manifest.json'), JSON.stringify(forged))
    expect((await verify()).faults).toEqual([
      { segment: '2026-06', reason: 'record' },
      { segment: '2026-07', reason: 'order' },
    ])
  })

  it('says that a manifest cannot be read', async () => {
    writeFileSync(path.join(folder, 'audit-log/2026-06.manifest.json'), '{"name":')
    expect((await verify()).faults).toEqual([{ segment: '2026-06', reason: 'manifest' }])
  })
})

type Line = { id: string; hash: string }

const archive = (changes: Partial<Parameters<typeof archiveAudit>[0]> = {}) =>
  archiveAudit({ payload, store, now, keptMonths: 3, ...changes })
const verify = () => verifyArchive(store, database(payload))

const unpacked = (name: string) =>
  gunzipSync(readFileSync(path.join(folder, `audit-log/${name}.jsonl.gz`)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
const lines = (name: string) => unpacked(name).map((text) => JSON.parse(text) as Line)
const manifest = (name: string) =>
  JSON.parse(readFileSync(path.join(folder, `audit-log/${name}.manifest.json`), 'utf8')) as {
    previousHash: string
    lastHash: string
  }

function rewrite(name: string, change: (all: string[]) => string[]): void {
  const text = `${change(unpacked(name)).join('\n')}\n`
  writeFileSync(path.join(folder, `audit-log/${name}.jsonl.gz`), gzipSync(text))
  expect(readdirSync(path.join(folder, 'audit-log')).length).toBeGreaterThan(0)
}

/** So many entries from this moment on, a second apart. */
const entries = (from: string, count: number) =>
  database(payload).execute(sql`
    insert into audit_log (at, action, actor_type, document_title, changes)
    select ${from}::timestamptz + make_interval(secs => n - 1), 'update', 'staff', 'entry ' || n, jsonb_build_object('n', n)
    from generate_series(1, ${count}) n`)

/** Ids of what is in the log and not about the archive itself, oldest first. */
async function logged(): Promise<string[]> {
  const { rows } = await database(payload).execute<{ id: string }>(
    sql`select id from audit_log where action <> 'archive' order by at, id`,
  )
  return rows.map(({ id }) => id)
}

/** As only a superuser can, who is the one that tests run as. */
const emptyLog = () =>
  database(payload).execute(sql`
    set session_replication_role = replica;
    delete from audit_log; delete from audit_segments;
    set session_replication_role = origin`)
