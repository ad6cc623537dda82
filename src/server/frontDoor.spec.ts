import type http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { requestContext } from '@/platform/http/requestContext'
import { refuseUpgrades } from './answerBrokenRequests'
import { createFrontDoor } from './createFrontDoor'
import type { Step } from './exchange'
import { answerHealth } from './steps/answerHealth'
import { dropForeignHeaders } from './steps/dropForeignHeaders'
import { limitBody } from './steps/limitBody'
import { limitRate } from './steps/limitRate'
import { refuseOddRequests } from './steps/refuseOddRequests'
import { setSecurityHeaders } from './steps/setSecurityHeaders'
import { writeAccessLog } from './steps/writeAccessLog'

/** Stands where Next stands: reads the body and says what it saw. */
const echo: Step = async ({ request, response }) => {
  let length = 0
  for await (const chunk of request) length += (chunk as Buffer).length
  if (response.headersSent) return
  response.end(JSON.stringify({ length, headers: request.headers, context: requestContext() }))
}

const logged: Record<string, unknown>[] = []
const log = pino(
  {},
  { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
)

type Options = {
  last?: Step
  isHttps?: boolean
  trustedProxyHops?: number
  points?: number
  patience?: number
}
let server: http.Server

async function open({
  last = echo,
  isHttps = true,
  trustedProxyHops = 0,
  points = 1000,
  patience = 20_000,
}: Options = {}) {
  let left = points
  const consume = () => {
    left -= 1
    const verdict = {
      isAllowed: left >= 0,
      className: 'general',
      limit: points,
      remaining: Math.max(0, left),
      windowSeconds: 60,
      resetSeconds: 42,
    }
    return Promise.resolve(verdict)
  }
  server = createFrontDoor({
    trustedProxyHops,
    log,
    steps: [
      writeAccessLog(log),
      refuseOddRequests,
      answerHealth(() =>
        Promise.resolve({
          status: 'unavailable',
          reason: 'database',
          message: 'The database does not answer.',
        }),
      ),
      dropForeignHeaders({ trustedProxyHops, isDevelopment: false }),
      setSecurityHeaders({ isHttps, isDevelopment: false }),
      limitRate(consume),
      limitBody({ patience, slowestUpload: 8192 }),
      last,
    ],
  })
  refuseUpgrades(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

type Seen = {
  length: number
  headers: Record<string, string>
  context: { requestId: string; clientAddress: string; language: string }
}

async function ask(port: number, path: string, init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init)
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: (text ? JSON.parse(text) : null) as Seen & { errors: { code: string; message: string }[] },
  }
}

/** Sends bytes as they are and gives everything that comes back until the line is closed. */
function say(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.on('close', () => resolve(heard))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET' ? resolve(heard) : reject(error),
    )
  })
}

describe('the front door', () => {
  it('gives every answer and every log line the id of the request', async () => {
    const port = await open()
    const { headers, body } = await ask(port, '/pl', { headers: { 'x-request-id': 'from-the-caller' } })
    expect(headers.get('x-request-id')).toBe('from-the-caller')
    expect(body.context.requestId).toBe('from-the-caller')
    const made = (await ask(port, '/pl', { headers: { 'x-request-id': 'bad id' } })).headers.get(
      'x-request-id',
    )
    expect(made).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('believes forwarded addresses only behind its own proxies', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7', 'x-forwarded-host': 'evil.example' }
    const alone = await ask(await open(), '/pl', { headers })
    expect(alone.body.context.clientAddress).toBe('127.0.0.1')
    expect(alone.body.headers['x-forwarded-host']).toBeUndefined()
    server.close()
    expect(
      (await ask(await open({ trustedProxyHops: 1 }), '/pl', { headers })).body.context.clientAddress,
    ).toBe('203.0.113.7')
  })

  it('does not let callers speak as Next speaks to itself', async () => {
    const headers = {
      'x-middleware-subrequest': 'src/proxy',
      'x-nextjs-data': '1',
      'content-security-policy': "script-src 'nonce-mine'",
      rsc: '1',
    }
    const { body } = await ask(await open(), '/pl', { headers })
    expect(body.headers).not.toHaveProperty('x-middleware-subrequest')
    expect(body.headers).not.toHaveProperty('x-nextjs-data')
    expect(body.headers['content-security-policy']).not.toContain('mine')
    expect(body.headers.rsc).toBe('1')
  })

  it('tells browsers what they may do, with a nonce that is new each time and known to Next', async () => {
    const port = await open()
    const first = await ask(port, '/pl')
    const policy = first.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(first.body.headers['content-security-policy']).toBe(policy)
    expect((await ask(port, '/pl')).headers.get('content-security-policy')).not.toBe(policy)
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(first.headers.has('x-powered-by')).toBe(false)
  })

  it('promises https only where there is https, and keeps addresses that are keys to itself', async () => {
    const port = await open({ isHttps: false })
    expect((await ask(port, '/pl')).headers.has('strict-transport-security')).toBe(false)
    expect((await ask(port, '/admin/reset/0123456789')).headers.get('referrer-policy')).toBe('no-referrer')
    expect((await ask(port, '/api/media/file/a.webp')).headers.get('content-security-policy')).toContain(
      'sandbox',
    )
  })

  it.each([
    ['TRACE /pl HTTP/1.1', '405'],
    ['DELETE /pl HTTP/1.1', '405'],
    ['POST /pl HTTP/1.1', '405'],
    ['GET http://evil.example/pl HTTP/1.1', '400'],
    ['GET //evil.example/pl HTTP/1.1', '400'],
    ['GET /pl%00 HTTP/1.1', '400'],
    ['GET /%E0%A4%A HTTP/1.1', '400'],
    [`GET /pl?${'a'.repeat(17_000)} HTTP/1.1`, '414'],
    ['NONSENSE', '400'],
  ])('refuses %.40s with %s', async (line, status) => {
    const answer = await say(await open(), `${line}\r\nHost: bar\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/x-request-id: /i)
    expect(answer).toMatch(/"code":"[A-Z_]+"/)
  })

  it('refuses 64 kB of headers with 431, and every change of protocol', async () => {
    const port = await open()
    expect(await say(port, `GET /pl HTTP/1.1\r\nHost: bar\r\nX-Long: ${'a'.repeat(65_536)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    )
    expect(
      await say(port, 'GET /pl HTTP/1.1\r\nHost: bar\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
    ).toMatch(/^HTTP\/1.1 400 /)
  })

  it('refuses a body by its declared length before reading it, and says how much it takes', async () => {
    const port = await open()
    const json = await ask(port, '/api/x', {
      method: 'POST',
      body: 'a'.repeat(1_048_577),
      headers: { 'content-type': 'application/json' },
    })
    expect(json).toMatchObject({ status: 413, body: { errors: [{ code: 'TOO_LARGE' }] } })
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(60 * 1024 * 1024)]))
    const upload = await ask(port, '/api/media', {
      method: 'POST',
      body: form,
      headers: { 'accept-language': 'en' },
    })
    expect(upload.status).toBe(413)
    expect(upload.body.errors[0]?.message).toBe('The body is too large (20 MB at most).')
  })

  it('refuses a body that grows too long without saying so, and passes on one that does not', async () => {
    const port = await open()
    const chunked = (count: number) => {
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => (count-- > 0 ? controller.enqueue(new Uint8Array(65_536)) : controller.close()),
      })
      return {
        method: 'POST',
        body: stream,
        duplex: 'half',
        headers: { 'content-type': 'application/json' },
      } as RequestInit
    }
    expect((await ask(port, '/api/x', chunked(16))).body.length).toBe(1_048_576)
    expect((await ask(port, '/api/x', chunked(32))).status).toBe(413)
  })

  it('hangs up on a body that dribbles in', async () => {
    const port = await open({ patience: 50 })
    const answer = await say(
      port,
      'POST /api/x HTTP/1.1\r\nHost: bar\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    )
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
  })

  it('answers 429 with the time to come back when an address asks too often', async () => {
    const port = await open({ points: 1 })
    expect((await ask(port, '/api/x')).status).toBe(200)
    const second = await ask(port, '/api/x')
    expect(second).toMatchObject({ status: 429, body: { errors: [{ code: 'RATE_LIMITED' }] } })
    expect(second.headers.get('retry-after')).toBe('42')
    expect(second.headers.get('ratelimit')).toBe('"general";r=0;t=42')
    expect((await ask(port, '/healthz')).status).toBe(200)
  })

  it('says that the process lives and why it may not be sent requests', async () => {
    const port = await open()
    expect((await ask(port, '/healthz')).status).toBe(200)
    const ready = await ask(port, '/readyz')
    expect(ready).toMatchObject({ status: 503, body: { reason: 'database' } })
  })

  it('turns a crash behind it into a 500 that tells nothing but its id', async () => {
    const port = await open({ last: () => Promise.reject(new Error('secret of /srv/app')) })
    const { status, body, headers } = await ask(port, '/en')
    expect(status).toBe(500)
    expect(body.errors).toEqual([
      { name: 'Unexpected', code: 'UNEXPECTED', message: 'Something went wrong on our side.' },
    ])
    expect(headers.get('x-request-id')).toBeTruthy()
  })

  it('tells a guest whose page failed in words, with the number and a way on, and runs nothing', async () => {
    const port = await open({ last: () => Promise.reject(new Error('secret of /srv/app')) })
    const response = await fetch(`http://127.0.0.1:${port}/en/menu`, { headers: { accept: 'text/html' } })
    const page = await response.text()
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*style-src 'sha256-/)
    expect(page).toContain('Something was spilled')
    expect(page).toContain(response.headers.get('x-request-id'))
    expect(page).not.toContain('secret')
  })

  it('asks a guest who comes too often to wait, in words', async () => {
    const port = await open({ points: 1 })
    const get = () => fetch(`http://127.0.0.1:${port}/pl`, { headers: { accept: 'text/html' } })
    await (await get()).text()
    const second = await get()
    expect(second.status).toBe(429)
    expect(await second.text()).toContain('Chwileczkę')
  })

  it('logs a line for each answer without its query', async () => {
    const port = await open()
    logged.length = 0
    await ask(port, '/pl/menu?email=anna@example.com')
    await new Promise((resolve) => setImmediate(resolve))
    expect(logged.at(-1)).toMatchObject({ method: 'GET', path: '/pl/menu', status: 200, msg: 'request' })
  })
})
