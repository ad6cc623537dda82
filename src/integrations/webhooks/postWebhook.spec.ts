import http from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { postWebhook } from './postWebhook'

const servers: http.Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A receiver on this machine; what it got is told. */
async function receiver(answer: http.RequestListener) {
  const got: { headers: http.IncomingHttpHeaders; body: string }[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      answer(request, response)
    })
  })
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got }
}

/** A name server that says what the test wants. */
const names = (...addresses: string[]): LookupFunction =>
  ((_host: string, options: { all?: boolean }, done: (...said: unknown[]) => void) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) done(null, all)
    else done(null, all[0]!.address, all[0]!.family)
  }) as LookupFunction

const post = (url: string, more: Partial<Parameters<typeof postWebhook>[0]> = {}) =>
  postWebhook({ url, headers: { 'webhook-id': 'evt_1' }, body: '{"a":"ł"}', allowLoopback: false, ...more })

describe('what arrives', () => {
  it('is the body and the headers, and the beginning of the answer comes back', async () => {
    const { url, got } = await receiver((_, response) => response.writeHead(202).end('x'.repeat(10_000)))
    const answer = await post(url, { allowLoopback: true })
    expect(answer).toMatchObject({ status: 202, failure: null })
    expect(answer.excerpt).toHaveLength(4096)
    expect(got).toMatchObject([
      { headers: { 'webhook-id': 'evt_1', 'content-length': '10' }, body: '{"a":"ł"}' },
    ])
  })

  it('is not taken when the receiver says so, and when it asks us to wait we hear it', async () => {
    const { url } = await receiver((_, response) =>
      response.writeHead(503, { 'retry-after': '120' }).end('busy'),
    )
    expect(await post(url, { allowLoopback: true })).toEqual({
      status: 503,
      failure: 'STATUS',
      excerpt: 'busy',
      retryAfterMs: 120_000,
    })
  })

  it('is not sent on to where a redirect leads', async () => {
    const elsewhere = await receiver((_, response) => response.end())
    const { url } = await receiver((_, response) =>
      response.writeHead(307, { location: elsewhere.url }).end(),
    )
    expect(await post(url, { allowLoopback: true })).toMatchObject({ status: 307, failure: 'REDIRECTED' })
    expect(elsewhere.got).toEqual([])
  })

  it('does not wait for ever, neither for an answer nor for the end of one', async () => {
    const silent = await receiver(() => undefined)
    expect(await post(silent.url, { allowLoopback: true, timeoutMs: 50 })).toMatchObject({
      failure: 'TIMEOUT',
    })
    const endless = await receiver((_, response) => response.writeHead(200).write('on and on'))
    expect(await post(endless.url, { allowLoopback: true })).toMatchObject({
      status: 200,
      excerpt: 'on and on',
    })
  })

  it('is not there when nobody listens', async () => {
    const { url } = await receiver((_, response) => response.end())
    servers.splice(0).forEach((server) => server.close())
    expect(await post(url, { allowLoopback: true })).toMatchObject({ status: null, failure: 'CONNECTION' })
  })
})

describe('what is of this house', () => {
  it.each([
    ['a private address', '10.0.0.5'],
    ['another', '192.168.1.1'],
    ['a third', '172.16.3.4'],
    ['this machine', '127.0.0.1'],
    ['this machine by IPv6', '::1'],
    ['this machine, IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['the machine’s own data service', '169.254.169.254'],
    ['a unique local address', 'fd00::1'],
    ['a link-local address', 'fe80::1'],
    ['no address', '0.0.0.0'],
    ['an address of the provider', '100.64.0.1'],
  ])('%s is not reached by a name', async (_, address) => {
    const answer = await post('https://hooks.example.com/', { lookup: names(address) })
    expect(answer).toEqual({ status: null, failure: 'REFUSED_ADDRESS', excerpt: '', retryAfterMs: null })
  })

  it('is not reached when one of several addresses of a name is ours', async () => {
    const answer = await post('https://hooks.example.com/', { lookup: names('93.184.215.14', '10.0.0.5') })
    expect(answer.failure).toBe('REFUSED_ADDRESS')
  })

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://169.254.169.254/latest/meta-data',
    'http://127.0.0.1/',
    'gopher://127.0.0.1/',
    'file:///etc/passwd',
  ])('is not reached as %s', async (url) => {
    expect((await post(url)).failure).toBe('REFUSED_ADDRESS')
  })

  it('is not reached in development either by a name that leads here, only by its own', async () => {
    const { url, got } = await receiver((_, response) => response.end())
    const { port } = new URL(url)
    const lookup = names('127.0.0.1')
    expect((await post(`http://hooks.example.com:${port}/`, { allowLoopback: true, lookup })).failure).toBe(
      'REFUSED_ADDRESS',
    )
    expect((await post('https://hooks.example.com/', { allowLoopback: true, lookup })).failure).toBe(
      'REFUSED_ADDRESS',
    )
    expect(got).toEqual([])
    expect((await post(url, { allowLoopback: true })).failure).toBeNull()
  })
})
