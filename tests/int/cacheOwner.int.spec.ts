import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openChangesLine, type ChangesLine } from '@/platform/changes/changesLine'
import { layCache } from '@/platform/cache/currentCache'
import type { CacheState } from '@/operations/cache/readCache'
import { ask, signIn, stranger, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { serveCached } from '../helpers/serveCached'

let owner: Caller
const others: Caller[] = []
let served: Awaited<ReturnType<typeof serveCached>>
let line: ChangesLine
const heard: string[] = []

beforeAll(async () => {
  const payload = await openPayload()
  owner = await signIn(payload, 'owner', 'cache-owner')
  for (const role of ['manager', 'host', 'bartender', 'editor'] as const)
    others.push(await signIn(payload, role, `cache-${role}`))
  served = await serveCached()
  layCache(served.cache)
  line = openChangesLine({
    databaseUrl: process.env.DATABASE_URL!,
    onChange: (tags) => void heard.push(...tags),
  })
  await vi.waitFor(() => expect(line.isUp()).toBe(true), { timeout: 15_000 })
}, 120_000)
afterAll(async () => {
  await line.close()
  await served.close()
})

it('tells the owner how it stands, and what was given most often', async () => {
  const path = '/api/cocktails?limit=2&depth=1'
  for (let time = 0; time < 4; time += 1) await served.get(path, { 'accept-language': 'en' })
  const { status, body } = await ask<CacheState>('GET /api/cache', { as: owner })
  expect(status).toBe(200)
  expect(body.hitRate).toBe(0.75)
  expect(body.figures).toMatchObject({ hits: 3, misses: 1, answers: 1 })
  expect(body.figures.bytes).toBeLessThan(body.figures.maxBytes)
  expect(body.most[0]).toMatchObject({ address: '/api/cocktails?limit=2', language: 'en', hits: 3 })
  expect(body.most[0]!.tags).toEqual(expect.arrayContaining(['cocktails', 'ingredients', 'eighty-sixes']))
})

it('is emptied in every process, with one notice', async () => {
  await served.get('/api/globals/site')
  expect(served.cache.size().answers).toBeGreaterThan(0)
  const { status, body } = await ask<{ isEmpty: boolean }>('POST /api/cache/empty', { as: owner })
  expect([status, body.isEmpty]).toEqual([200, true])
  expect(served.cache.size().answers).toBe(0)
  await vi.waitFor(() => expect(heard).toContain('*'), { timeout: 15_000 })
  expect((await served.get('/api/globals/site')).cache).toBe('miss')
})

it('is nobody else’s business', async () => {
  for (const as of others) {
    expect([as.name, (await ask('GET /api/cache', { as })).status]).toEqual([as.name, 403])
    expect([as.name, (await ask('POST /api/cache/empty', { as })).status]).toEqual([as.name, 403])
  }
  expect((await ask('GET /api/cache', { as: stranger })).status).toBe(401)
  expect((await ask('POST /api/cache/empty', { as: stranger })).status).toBe(401)
  expect((await served.get('/api/cache')).cache).toBeUndefined()
})
