import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, signIn, stranger, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar } from '../helpers/samples'
import { serveCached } from '../helpers/serveCached'
import { actors } from './access/rights'

let payload: Payload
let served: Awaited<ReturnType<typeof serveCached>>
const callers: Caller[] = []
const { collections, globals } = await (await import('@payload-config')).default

beforeAll(async () => {
  payload = await openPayload()
  await openBar(payload)
  for (const actor of actors)
    callers.push(actor === 'anonymous' ? stranger : await signIn(payload, actor, `kept-${actor}`))
  served = await serveCached()
}, 120_000)
afterAll(() => served.close())

const addresses = [
  ...collections.flatMap(({ slug }) => [
    `/api/${slug}?limit=3&depth=1`,
    `/api/${slug}/count`,
    `/api/${slug}?draft=true&limit=2`,
  ]),
  ...globals.map(({ slug }) => `/api/globals/${slug}?depth=1`),
]

/** What this caller is told without any cache. */
const truthFor = async (caller: Caller, path: string) => {
  const { status, body } = await ask(`GET ${path}`, { as: caller, headers: { 'accept-language': 'en' } })
  return { status, body: JSON.stringify(body) }
}
const toldTo = async (caller: Caller, path: string, headers = {}) => {
  const { status, text, cache } = await served.get(path, {
    'accept-language': 'en',
    ...caller.headers,
    ...headers,
  })
  return { status, body: text, cache }
}

describe('with the cache on and warm', () => {
  it('everybody is told what is his to know, in whatever order they come', async () => {
    const order = fc.sample(fc.shuffledSubarray(callers.flatMap((caller) => addresses.map((path) => ({ caller, path }))), { minLength: 260, maxLength: 260 }), 1)[0]! // prettier-ignore
    for (const path of addresses) await served.get(path, { 'accept-language': 'en' })
    let fromMemory = 0
    for (const { caller, path } of order) {
      const { status, body, cache } = await toldTo(caller, path)
      expect({ who: caller.name, path, status, body }).toEqual({
        who: caller.name,
        path,
        ...(await truthFor(caller, path)),
      })
      if (cache === 'hit') fromMemory += 1
      if (caller !== stranger) expect([path, cache]).toEqual([path, undefined])
    }
    expect(fromMemory).toBeGreaterThan(5)
  }, 240_000)

  const poisons: [string, Record<string, string>][] = [
    ['another host', { 'x-forwarded-host': 'evil.example', host: 'evil.example' }],
    ['another address', { 'x-forwarded-for': '1.2.3.4', 'x-real-ip': 'evil' }],
    [
      'words of the platform',
      { 'x-middleware-subrequest': 'a:a:a', 'x-middleware-rewrite': '/evil', 'x-nextjs-data': '1' },
    ],
    ['an odd language', { 'accept-language': 'evil;q=99,<script>' }],
    ['another method', { 'x-http-method-override': 'DELETE', 'x-payload-http-method-override': 'DELETE' }],
    ['an origin', { origin: 'https://evil.example' }],
    ['cookies', { cookie: 'payload-lng=evil; theirs=evil' }],
  ]
  it.each(poisons)('%s changes nobody else’s answer', async (name, headers) => {
    const path = `/api/cocktails?limit=2&q=${encodeURIComponent(name)}`
    await toldTo(stranger, path, headers)
    const { status, body } = await toldTo(stranger, path)
    expect({ status, body }).toEqual(await truthFor(stranger, path))
    expect(body).not.toContain('evil')
  })

  it.each([
    '/api/cocktails?limit=2&limit=1',
    '/api/cocktails?limit=1&limit=2',
    '/api/%63ocktails?limit=2',
    '/api/cocktails.?limit=2',
    '/api/cocktails%2e%2e',
    '/api/./cocktails?limit=2',
    '/api//cocktails?limit=2',
  ])('nor does %s', async (odd) => {
    await served.get(odd, { 'accept-language': 'en' })
    const path = '/api/cocktails?limit=2'
    const { status, body } = await toldTo(stranger, path)
    expect({ status, body }).toEqual(await truthFor(stranger, path))
  })
})
