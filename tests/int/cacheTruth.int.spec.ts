import fc from 'fast-check'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createElement, Suspense, use } from 'react'
import { renderToReadableStream } from 'react-dom/server.edge'
import { Temporal } from 'temporal-polyfill'
import { connectApi } from '@/queries/api'
import { getMenus } from '@/queries/getMenus'
import { getVenue } from '@/queries/getVenue'
import { inProcessFetch } from '@/queries/inProcess'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
import { setEightySix } from '@/operations/eightySix/setEightySix'
import { ask, stranger } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, word, type Bar } from '../helpers/samples'
import { serveCached } from '../helpers/serveCached'

let payload: Payload
let bar: Bar
let served: Awaited<ReturnType<typeof serveCached>>

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  await payload.update({ collection: 'cocktails', id: bar.cocktail, data: { _status: 'published' } })
  served = await serveCached()
}, 120_000)
afterAll(() => served.close())

const recorded = async (work: () => Promise<unknown>) => {
  const recorder = newRecorder()
  await runInContext(
    { requestId: 'test-recorder', clientAddress: '127.0.0.1', language: 'pl', recorder },
    work,
  )
  return recorder
}

describe('what a request has read', () => {
  it('is the one document where it was asked for by its id, and those it points at', async () => {
    const { tags } = await recorded(() => payload.findByID({ collection: 'cocktails', id: bar.cocktail, depth: 2, overrideAccess: false, req: {} })) // prettier-ignore
    expect([...tags]).toEqual(
      expect.arrayContaining([
        `cocktails:${bar.cocktail}`,
        'cocktails:*',
        `ingredients:${bar.ingredient}`,
        `glassware:${bar.glass}`,
      ]),
    )
    expect(tags.has('glassware')).toBe(false)
  })

  it('is the whole collection for lists and counts, and whatever a question looks through', async () => {
    const list = await recorded(() =>
      payload.find({ collection: 'cocktails', limit: 1, depth: 0, where: { 'glass.slug': { equals: 'x' } } }),
    )
    expect([...list.tags]).toEqual(expect.arrayContaining(['cocktails', 'glassware']))
    expect((await recorded(() => payload.count({ collection: 'menus' }))).tags.has('menus')).toBe(true)
    expect((await recorded(() => payload.findGlobal({ slug: 'site' }))).tags.has('site')).toBe(true)
  })

  it('holds what hooks read with SQL of their own, and when it ends by itself', async () => {
    const until = new Date(Date.now() + 3_600_000)
    const req = await createLocalReq({}, payload)
    await setEightySix({ kind: 'ingredient', id: bar.ingredient, until, req })
    const own = await recorded(() =>
      payload.find({ collection: 'cocktails', limit: 1, overrideAccess: false }),
    )
    expect([...own.tags]).toEqual(expect.arrayContaining(['eighty-sixes', 'ingredients', 'venues']))
    expect(own.until).toBe(until.getTime())
    await setEightySix({
      kind: 'ingredient',
      id: bar.ingredient,
      until: null,
      req: await createLocalReq({}, payload),
    })
  })

  it('stays with its own request among many, and survives streams', async () => {
    const streamed = async (collection: 'menus' | 'glassware') => {
      const stream = new ReadableStream<string>({
        pull: async (controller) => {
          await new Promise((later) => setTimeout(later, 5))
          const { totalDocs } = await payload.count({ collection })
          controller.enqueue(String(totalDocs))
          controller.close()
        },
      })
      await new Response(stream.pipeThrough(new TextEncoderStream())).text()
    }
    const [menus, glasses] = await Promise.all([
      recorded(() => streamed('menus')),
      recorded(() => streamed('glassware')),
    ])
    expect([...menus.tags]).toEqual(['menus'])
    expect([...glasses.tags]).toEqual(['glassware'])
  })

  it('is known where a page streams what the site’s own client reads in this process', async () => {
    const baseURL = `${payload.config.serverURL}/api`
    const api = connectApi({ baseURL, fetch: inProcessFetch(payload.config), locale: 'pl' })
    const read = async () => getMenus(api, { venue: await getVenue(api), now: Temporal.Now.instant() })
    let reading: ReturnType<typeof read> | undefined
    const Part = () => use((reading ??= read())).length
    const { tags, until } = await recorded(async () => {
      const page = createElement(
        'main',
        null,
        createElement(Suspense, { fallback: '…' }, createElement(Part)),
      )
      const stream = await renderToReadableStream(page)
      await new Promise((later) => setTimeout(later, 5))
      expect(await new Response(stream).text()).toContain('<main>')
    })
    expect([...tags]).toEqual(expect.arrayContaining(['menus', 'venues', 'eighty-sixes']))
    expect([...tags].some((tag) => tag.startsWith('cocktails'))).toBe(true)
    expect(until).toBeGreaterThan(Date.now())
  })
})

type Act = {
  kind: 'text' | 'publish' | 'unpublish' | 'off' | 'on' | 'glass' | 'rolledBack' | 'read'
  value: string
}

const act = fc.record({
  kind: fc.constantFrom<Act['kind'][]>(
    'text',
    'publish',
    'unpublish',
    'off',
    'on',
    'glass',
    'rolledBack',
    'read',
  ),
  value: fc.stringMatching(/^[a-z]{4,8}$/),
})

it('what is kept is what the database says, after whatever has happened', async () => {
  const paths = [
    '/api/cocktails?limit=5&depth=1&sort=-updatedAt',
    `/api/cocktails/${bar.cocktail}?depth=2`,
    '/api/cocktails/count',
    '/api/menu-items?limit=5&depth=3',
    `/api/glassware/${bar.glass}`,
  ]
  const happen = async ({ kind, value }: Act) => {
    const update = (data: object) => payload.update({ collection: 'cocktails', id: bar.cocktail, data })
    const req = await createLocalReq({}, payload)
    if (kind === 'text') await update({ taste: value })
    if (kind === 'publish') await update({ _status: 'published' })
    if (kind === 'unpublish') await update({ _status: 'draft' })
    if (kind === 'glass')
      await payload.update({ collection: 'glassware', id: bar.glass, data: { name: value } })
    if (kind === 'off')
      await setEightySix({
        kind: 'ingredient',
        id: bar.ingredient,
        until: new Date(Date.now() + 3_600_000),
        req,
      })
    if (kind === 'on') await setEightySix({ kind: 'ingredient', id: bar.ingredient, until: null, req })
    if (kind === 'rolledBack') {
      await initTransaction(req)
      await payload.update({
        collection: 'cocktails',
        id: bar.cocktail,
        data: { taste: `never-${value}` },
        req,
      })
      await Promise.all(paths.map((path) => served.get(path, { 'accept-language': 'en' })))
      await killTransaction(req)
    }
    if (kind === 'read') await Promise.all(paths.map((path) => served.get(path, { 'accept-language': 'en' })))
  }
  let hits = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 6 }), async (history) => {
      for (const one of history) await happen(one)
      const heard = served.cache.versions.count()
      const marker = await createLocalReq({}, payload)
      await initTransaction(marker)
      await payload.update({
        collection: 'glassware',
        id: bar.glass,
        data: { slug: `glass-${word()}` },
        req: marker,
      })
      await commitTransaction(marker)
      await vi.waitFor(() => expect(served.cache.versions.count()).toBeGreaterThan(heard), {
        timeout: 15_000,
      })
      for (const path of paths) {
        const kept = await served.get(path, { 'accept-language': 'en' })
        const again = await served.get(path, { 'accept-language': 'en' })
        if (again.cache === 'hit') hits += 1
        const truth = await ask(`GET ${path}`, { as: stranger })
        expect([path, kept.status, kept.text]).toEqual([path, truth.status, JSON.stringify(truth.body)])
        expect(again.text).toBe(kept.text)
        expect(kept.text).not.toContain('never-')
      }
    }),
    { numRuns: 25 },
  )
  expect(hits).toBeGreaterThan(50)
}, 240_000)
