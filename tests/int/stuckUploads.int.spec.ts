import { existsSync, readdirSync, utimesSync, writeFileSync, rmSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { uploadedFiles } from '@/integrations/storage'
import { diskStore } from '@/integrations/storage/disk'
import { tidyAccounts } from '@/operations/housekeeping/tidyAccounts'
import { tidyUploads } from '@/operations/housekeeping/tidyUploads'
import { ask, signIn } from '../helpers/asking'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { file, word } from '../helpers/samples'

let payload: Payload
const folder = () => process.env.MEDIA_DIR ?? ''
const now = new Date()
const hours = (count: number) => new Date(now.getTime() - count * 3_600_000)

beforeAll(async () => {
  payload = await openPayload()
})
beforeEach(async () => {
  await tidy()
})

describe('what a broken upload leaves', () => {
  it('is a file without a picture: gone after a day, not before', async () => {
    const [old, young] = [leftOver(25), leftOver(23)]
    expect(await tidy()).toMatchObject({ files: 1, pictures: 0, broken: [] })
    expect([old, young].map((name) => existsSync(path.join(folder(), name)))).toEqual([false, true])
    expect((await tidy()).files).toBe(0)
    rmSync(path.join(folder(), young))
  })

  it('is a picture without a file: gone after a day where nothing shows it', async () => {
    const [lost, young] = [await aPicture(), await aPicture()]
    for (const { filename } of [lost, young]) rmSync(path.join(folder(), String(filename)))
    await age(lost.id, 25)
    await age(young.id, 23)
    expect(await tidy()).toMatchObject({ pictures: 1, broken: [] })
    const left = await payload.find({ collection: 'media', where: { id: { in: [lost.id, young.id] } } })
    expect(left.docs.map(({ id }) => id)).toEqual([young.id])
    await payload.delete({ collection: 'media', id: young.id })
  })

  it('is named, not taken away, while something shows it', async () => {
    const { id, filename } = await aPicture()
    await payload.create({ collection: 'albums', data: { title: 'Album', slug: word(), pictures: [id] } })
    rmSync(path.join(folder(), String(filename)))
    await age(id, 25)
    expect(await tidy()).toMatchObject({ pictures: 0, broken: [id] })
    expect(await payload.findByID({ collection: 'media', id })).toBeTruthy()
  })

  it('is no picture that has all of its files, however old', async () => {
    const { id } = await aPicture()
    await age(id, 10_000)
    for (const name of readdirSync(folder()))
      utimesSync(path.join(folder(), name), hours(10_000), hours(10_000))
    const before = readdirSync(folder()).length
    expect((await tidy()).files).toBe(0)
    expect(readdirSync(folder()).length).toBe(before)
  })
})

describe('where everything seems to be lost', () => {
  it('nothing is touched, for it is the wrong folder', async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'eliksir-empty-'))
    const before = (await payload.count({ collection: 'media' })).totalDocs
    for (let n = before; n < 60; n += 1)
      await database(payload).execute(sql`
      insert into media (filename, updated_at) values (${`${word()}.webp`}, '2020-01-01')`)
    await expect(tidyUploads({ payload, store: diskStore(empty), now: hours(-48) })).rejects.toThrow(
      'UPLOADS_DO_NOT_MATCH',
    )
    await expect(
      tidyUploads({ payload, store: diskStore(path.join(empty, 'none')), now: hours(-48) }),
    ).rejects.toThrow('UPLOADS_DO_NOT_MATCH')
    expect((await payload.count({ collection: 'media' })).totalDocs).toBe(Math.max(60, before))
    rmSync(empty, { recursive: true })
    await database(payload).execute(sql`delete from media where updated_at = '2020-01-01'`)
  })

  it('nor are the files, for it is the wrong database', async () => {
    const names = Array.from({ length: 60 }, () => leftOver(48))
    const isKnown = readdirSync(folder()).length
    expect(isKnown).toBeGreaterThan(60)
    const alone = mkdtempSync(path.join(os.tmpdir(), 'eliksir-strangers-'))
    for (const name of names) {
      writeFileSync(path.join(alone, name), 'x')
      utimesSync(path.join(alone, name), hours(48), hours(48))
    }
    await expect(tidyUploads({ payload, store: diskStore(alone), now })).rejects.toThrow(
      'UPLOADS_DO_NOT_MATCH',
    )
    expect(readdirSync(alone)).toHaveLength(60)
    rmSync(alone, { recursive: true })
    for (const name of names) rmSync(path.join(folder(), name), { force: true })
  })
})

describe('files that no address leads to', () => {
  it('are not served as pictures, whatever is asked for', async () => {
    const priv = mkdtempSync(path.join(os.tmpdir(), 'eliksir-private-'))
    await diskStore(priv).write('audit-log/2026-06.jsonl.gz', Buffer.from('secret'))
    for (const name of [
      'audit-log%2F2026-06.jsonl.gz',
      `..%2F${path.basename(priv)}%2Faudit-log%2F2026-06.jsonl.gz`,
      'private%2Faudit-log%2F2026-06.jsonl.gz',
    ]) {
      const { status, body } = await ask<string>(`GET /api/media/file/${name}`)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(JSON.stringify(body)).not.toContain('secret')
    }
    rmSync(priv, { recursive: true })
  })

  it('stay within their store', async () => {
    await expect(diskStore('/tmp/anywhere').write('../outside', Buffer.from('x'))).rejects.toThrow('outside')
  })
})

describe('accounts', () => {
  it('lose sessions that have ended and links whose time is up, and nothing that still opens', async () => {
    const person = await signIn(payload, 'host', `tidy-${word()}`)
    const email = `${person.name}@staff.test`
    await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    expect(await tidyAccounts({ payload })).toMatchObject({ sessions: 0, links: 0 })
    expect((await ask('GET /api/users/me', { as: person })).body).toMatchObject({ user: { id: person.id } })

    const muchLater = new Date(Date.now() + 40 * 86_400_000)
    const { sessions, links } = await tidyAccounts({ payload, now: muchLater })
    expect([sessions > 0, links > 0]).toEqual([true, true])
    expect((await ask<{ user: null }>('GET /api/users/me', { as: person })).body.user ?? null).toBeNull()
  })
})

describe('API keys', () => {
  it('go a month after they ran out or were revoked, and that is noted', async () => {
    const day = 86_400_000
    const ago = (days: number) => new Date(Date.now() - days * day).toISOString()
    const issue = async (name: string, more: object) =>
      payload.create({ collection: 'api-keys', data: { name, role: 'manager', ...more } })
    const [old, revoked] = [
      await issue('old', { expiresAt: ago(31) }),
      await issue('revoked', { revokedAt: ago(40) }),
    ]
    await issue('fresh', { expiresAt: ago(29) })
    await issue('open', {})
    expect(await tidyAccounts({ payload })).toMatchObject({ keys: 2 })
    const left = await payload.find({ collection: 'api-keys', depth: 0 })
    expect(left.docs.map(({ name }) => name).sort()).toEqual(['fresh', 'open'])
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ action: { equals: 'delete' } }, { documentId: { in: [old.id, revoked.id] } }] },
    })
    expect(docs).toHaveLength(2)
  })
})

const tidy = () => tidyUploads({ payload, store: uploadedFiles(), now })
const aPicture = async () =>
  payload.create({ collection: 'media', data: { alt: 'Bar' }, file: await file(`${word()}.jpg`) })

function leftOver(age: number): string {
  const name = `${word()}.webp`
  writeFileSync(path.join(folder(), name), 'half a picture')
  utimesSync(path.join(folder(), name), hours(age), hours(age))
  return name
}

const age = (id: string, by: number) =>
  database(payload).execute(
    sql`update media set updated_at = ${hours(by).toISOString()}::timestamptz where id = ${id}`,
  )

afterAll(async () => {
  await payload.destroy()
})
