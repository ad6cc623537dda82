import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noteRead, noteUnkeepable } from '@/platform/http/noteRead'
import { requestContext } from '@/platform/http/requestContext'
import { answerFromMemory } from '../cache/answerFromMemory'
import { newResponseCache, type ResponseCache } from '../cache/responseCache'
import { createFrontDoor } from '../createFrontDoor'
import type { Step } from '../exchange'
import { answerFromCache } from './answerFromCache'

type Render = (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>

let server: http.Server
let cache: ResponseCache
let isTrusted = true
let mayAsk = true
let atOnce = 0
let clock = 1_000_000
let rendered = 0

async function open(render: Render, { maxBytes = 1_000_000, corsOrigins = [] as string[] } = {}) {
  isTrusted = true
  mayAsk = true
  atOnce = 0
  rendered = 0
  cache = newResponseCache({ maxBytes, isTrusted: () => isTrusted, now: () => clock })
  const counted: Render = (request, response) => {
    rendered += 1
    return render(request, response)
  }
  const past: Step = ({ request, response }) => {
    response.setHeader('x-past', 'true')
    return counted(request, response)
  }
  const site = { serverUrl: 'https://bar.example', corsOrigins }
  const log = pino({ level: 'silent' })
  const memory = answerFromMemory({ cache, site, mayAsk: () => mayAsk, log })
  const security = { isHttps: true, isDevelopment: false }
  server = createFrontDoor({
    trustedProxyHops: 0,
    log,
    answerAtOnce: (request, response) => {
      const isAnswered = memory.answer(request, response)
      if (isAnswered) atOnce += 1
      return isAnswered
    },
    steps: [answerFromCache({ cache, render: counted, site, security, now: () => clock }, memory), past],
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

type Got = { status: number; headers: http.IncomingHttpHeaders; body: Buffer; text: string }

function get(path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Got> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path, headers, method, host: '127.0.0.1' }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode!, headers: response.headers, body, text: body.toString() })
      })
    })
    request.on('error', reject)
    request.end()
  })
}

/** Says what it was told, and which part of the bar it read. */
const echo: Render = async (request, response) => {
  noteRead('menus')
  await new Promise((soon) => setImmediate(soon))
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ rendered, url: request.url, told: request.headers }))
}

describe('the answer to a stranger', () => {
  it('is computed once, then given from memory until what it shows is changed', async () => {
    await open(echo)
    const first = await get('/api/menus')
    const second = await get('/api/menus')
    expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['miss', 'hit'])
    expect(second.text).toBe(first.text)
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id'])

    cache.note(['pages'])
    expect((await get('/api/menus')).headers['x-cache']).toBe('hit')
    cache.note(['menus'])
    expect((await get('/api/menus')).headers['x-cache']).toBe('miss')
    cache.note(['*'])
    expect((await get('/api/menus')).headers['x-cache']).toBe('miss')
  })

  it('is over when its time is over', async () => {
    await open(async (request, response) => {
      requestContext()!.recorder.until = clock + 1_000
      await echo(request, response)
    })
    await get('/api/menus')
    clock += 999
    expect((await get('/api/menus')).headers['x-cache']).toBe('hit')
    clock += 1
    expect((await get('/api/menus')).headers['x-cache']).toBe('miss')
  })

  it('is one computation for five hundred who come at once, though the first hangs up', async () => {
    let letGo!: () => void
    const gate = new Promise<void>((open) => (letGo = open))
    await open(async (request, response) => {
      noteRead('menus')
      await gate
      await echo(request, response)
    })
    const { port } = server.address() as AddressInfo
    const impatient = http.get({ port, host: '127.0.0.1', path: '/pl/menu' })
    impatient.on('error', () => undefined)
    await vi.waitFor(() => expect(rendered).toBe(1), { timeout: 15_000 })
    const all = Array.from({ length: 500 }, () => get('/pl/menu'))
    await vi.waitFor(() => expect(cache.counters.joined).toBe(500), { timeout: 15_000 })
    impatient.destroy()
    letGo()
    const answers = await Promise.all(all)
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(rendered).toBe(1)
    expect((await get('/pl/menu')).headers['x-cache']).toBe('hit')
  })

  it('is not kept, nor given to whoever comes later, when what it read was changed meanwhile', async () => {
    const gates: (() => void)[] = []
    await open(async (request, response) => {
      noteRead('menus')
      await new Promise<void>((go) => gates.push(go))
      await echo(request, response)
    })
    const early = get('/pl/menu')
    await vi.waitFor(() => expect(gates).toHaveLength(1), { timeout: 15_000 })
    cache.note(['menus'])
    const late = get('/pl/menu')
    await vi.waitFor(() => expect(gates).toHaveLength(2), { timeout: 15_000 })
    gates[1]!()
    gates[0]!()
    expect((await early).text).not.toBe((await late).text)
    expect((await get('/pl/menu')).text).toBe((await late).text)
  })

  it('goes past the memory while changes cannot be heard, and is made anew afterwards', async () => {
    await open(echo)
    await get('/api/menus')
    isTrusted = false
    expect((await get('/api/menus')).headers['x-past']).toBe('true')
    cache.empty()
    isTrusted = true
    expect((await get('/api/menus')).headers['x-cache']).toBe('miss')
  })

  it('is compressed once and known by a tag of its own in each coding', async () => {
    await open(async (_, response) => {
      noteRead('menus')
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<html>${'Negroni '.repeat(500)}</html>`)
    })
    const plain = await get('/pl/menu')
    const zipped = await get('/pl/menu', { 'accept-encoding': 'gzip' })
    const brotli = await get('/pl/menu', { 'accept-encoding': 'gzip, br' })
    expect(gunzipSync(zipped.body).toString()).toBe(plain.text)
    expect([plain, zipped, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ])
    expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(zipped.headers.vary).toContain('accept-encoding')
    expect(zipped.headers['cache-control']).toBe('no-cache')

    const again = await get('/pl/menu', {
      'accept-encoding': 'gzip',
      'if-none-match': `"other", W/${zipped.headers.etag}`,
    })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, zipped.headers.etag])
    const elsewhere = await get('/pl/menu', { 'accept-encoding': 'br', 'if-none-match': zipped.headers.etag })
    expect(elsewhere.status).toBe(200)
    const head = await get('/pl/menu', { 'accept-encoding': 'gzip' }, 'HEAD')
    expect([head.headers['content-length'], head.body.length]).toEqual([String(zipped.body.length), 0])
    expect(rendered).toBe(1)
  })

  it('has the status that the page says of itself, for whoever asks', async () => {
    await open(async (_, response) => {
      noteRead('menus')
      requestContext()!.pageStatus = 404
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<html>That bottle is not on the shelf</html>')
    })
    const answers = [await get('/pl/nothing'), await get('/pl/nothing')]
    expect(answers.map(({ status, headers }) => [status, headers['x-cache']])).toEqual([
      [404, 'miss'],
      [404, 'hit'],
    ])
  })

  it('is a page in words where the platform could make none, with the number of whoever asked', async () => {
    await open(async (_, response) => {
      response.statusCode = 500
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<html id="__next_error__"><script src="/a.js"></script></html>')
    })
    for (const requestId of ['first-guest-0001', 'other-guest-0002']) {
      const failed = await get('/en/menu', { 'x-request-id': requestId })
      expect(failed.status).toBe(500)
      expect(failed.text).toContain(`Request number: ${requestId}`)
      expect(failed.text).not.toContain('<script')
      expect(failed.headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-/)
      expect(failed.headers['cache-control']).toBe('private, no-store')
    }
    expect(rendered).toBe(2)
  })
})

describe('what is asked again and again', () => {
  const known = async (path: string, headers: http.OutgoingHttpHeaders = {}) => {
    await get(path, headers)
    await get(path, headers)
    const before = atOnce
    const third = await get(path, headers)
    return { ...third, isAtOnce: atOnce > before }
  }

  it('is answered at once, as it would be on the whole way', async () => {
    await open(echo)
    await get('/api/menus')
    const onTheWay = await get('/api/menus')
    const third = await get('/api/menus', { 'x-request-id': 'my-own-request-1' })
    expect(atOnce).toBe(1)
    const { 'x-request-id': id, date: _, ...others } = third.headers
    const { 'x-request-id': before, date: __, ...same } = onTheWay.headers
    expect([others, third.text]).toEqual([same, onTheWay.text])
    expect([id, before !== id]).toEqual(['my-own-request-1', true])
    const unchanged = await get('/api/menus', { 'if-none-match': third.headers.etag })
    expect([unchanged.status, atOnce]).toEqual([304, 2])
    const head = await get('/api/menus', {}, 'HEAD')
    expect([head.headers['content-length'], head.body.length, atOnce]).toEqual([String(third.body.length), 0, 3]) // prettier-ignore
    expect(cache.counters.hits).toBe(4)
  })

  it('is neither what was changed, nor what cannot be known to be true, nor for who asks too often', async () => {
    await open(echo)
    expect((await known('/api/menus')).isAtOnce).toBe(true)
    cache.note(['menus'])
    expect((await get('/api/menus')).headers['x-cache']).toBe('miss')
    expect((await get('/api/menus')).headers['x-cache']).toBe('hit')
    const before = atOnce
    mayAsk = false
    expect((await get('/api/menus')).headers['x-cache']).toBe('hit')
    mayAsk = true
    isTrusted = false
    expect((await get('/api/menus')).headers['x-past']).toBe('true')
    expect(atOnce).toBe(before)
  })

  it('is told apart by the language and by what the router says', async () => {
    await open(echo)
    const asked = [
      {},
      { 'accept-language': 'en' },
      { rsc: '1' },
      { rsc: '1', 'next-url': '' },
      { rsc: '1', 'next-url': '/pl' },
      { rsc: '1', 'next-router-prefetch': '/pl' },
    ]
    const answers = []
    for (const headers of asked) answers.push(await known('/?a=b', headers))
    expect(answers.every(({ isAtOnce }) => isAtOnce)).toBe(true)
    expect(new Set(answers.map(({ text }) => text)).size).toBe(asked.length)
    for (const [place, headers] of asked.entries())
      expect((await get('/?a=b', headers)).text).toBe(answers[place]!.text)
  })
})

describe('nobody else is given', () => {
  const poison = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-middleware-subrequest': 'src/proxy',
    'x-nextjs-data': '1',
    'x-invoke-path': '/admin',
    'x-http-method-override': 'DELETE',
    forwarded: 'host=evil.example',
    cookie: 'theirs=1; tracking=evil',
    'user-agent': 'evil',
    accept: 'text/evil',
    referer: 'https://evil.example',
    origin: 'https://evil.example',
    host: 'evil.example',
    'accept-language': 'pl-evil;q=9, xx, *',
  }

  it('what somebody put into his headers', async () => {
    await open(echo)
    const poisoned = await get('/api/menus', poison)
    expect(poisoned.text).not.toContain('evil')
    const clean = await get('/api/menus')
    expect(clean.headers['x-cache']).toBe('hit')
  })

  it.each([
    ['a session', { cookie: 'a=b; __Host-eliksir-token=x' }],
    ['a session over http', { cookie: 'eliksir-token=x' }],
    ['a preview', { cookie: '__prerender_bypass=x' }],
    ['a key', { authorization: 'api-keys API-Key x' }],
    ['a part', { range: 'bytes=0-1' }],
  ])('the answer to %s, nor does it come from memory', async (_, headers) => {
    await open(echo)
    await get('/api/menus')
    const own = await get('/api/menus', headers)
    expect([own.headers['x-past'], own.headers['x-cache']]).toEqual(['true', undefined])
    expect((await get('/api/menus')).headers['x-cache']).toBe('hit')
    expect(rendered).toBe(2)
  })

  it.each([
    ['that sets a cookie', (response: http.ServerResponse) => void response.setHeader('set-cookie', 'a=b')],
    ['that was refused', (response: http.ServerResponse) => void (response.statusCode = 403)],
    ['that failed', (response: http.ServerResponse) => void (response.statusCode = 500)],
    ['that asks for patience', (response: http.ServerResponse) => void (response.statusCode = 429)],
    [
      'that says so',
      (response: http.ServerResponse) => void response.setHeader('cache-control', 'private, no-store'),
    ],
    ['that nobody can tell the end of', () => noteUnkeepable()],
    ['made while the database was lost', () => void (requestContext()!.hasLostDatabase = true)],
  ])('an answer %s', async (_, spoil) => {
    await open(async (request, response) => {
      spoil(response)
      await echo(request, response)
    })
    await get('/api/menus')
    expect((await get('/api/menus')).headers['x-cache']).not.toBe('hit')
    expect(rendered).toBe(2)
  })

  it('an answer of which nobody knows what it was made of', async () => {
    await open(async (_, response) => void response.end('{}'))
    await get('/api/menus')
    expect((await get('/api/menus')).headers['x-cache']).toBe('miss')
  })

  it('a page of which a part failed after it had begun', async () => {
    await open(async (_, response) => {
      noteRead('menus')
      response.setHeader('content-type', 'text/x-component')
      response.end('0:"$1"\n1:E{"digest":"1"}\n')
    })
    await get('/pl/menu', { rsc: '1' })
    expect((await get('/pl/menu', { rsc: '1' })).headers['x-cache']).toBe('miss')
  })

  it('the payload of the router instead of a page, or of another state of it', async () => {
    await open(echo)
    const answers = [
      await get('/pl/menu'),
      await get('/pl/menu', { rsc: '1' }),
      await get('/pl/menu', { rsc: '1', 'next-router-state-tree': 'a' }),
      await get('/pl/menu', { rsc: '1', 'next-router-prefetch': '1' }),
    ]
    expect(answers.map(({ headers }) => headers['x-cache'])).toEqual(['miss', 'miss', 'miss', 'miss'])
  })

  it('the permission of another site', async () => {
    await open(
      async (request, response) => {
        if (request.headers.origin) response.setHeader('access-control-allow-origin', request.headers.origin)
        await echo(request, response)
      },
      { corsOrigins: ['https://friend.example'] },
    )
    const friend = await get('/api/menus', { origin: 'https://friend.example' })
    const other = await get('/api/menus', { origin: 'https://evil.example' })
    expect(friend.headers['access-control-allow-origin']).toBe('https://friend.example')
    expect(other.headers['access-control-allow-origin']).toBeUndefined()
    expect(friend.headers.vary).toContain('origin')
  })
})

it('keeps to its memory whatever is asked', async () => {
  await open(
    async (_, response) => {
      noteRead('menus')
      response.setHeader('content-type', 'application/json')
      response.end('x'.repeat(2_000))
    },
    { maxBytes: 100_000 },
  )
  for (let count = 0; count < 300; count += 1) await get(`/api/menus?q=${count}`)
  expect(cache.size().bytes).toBeLessThanOrEqual(100_000)
  expect(cache.counters.evicted).toBeGreaterThan(200)
})
