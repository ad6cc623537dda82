import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import tls from 'node:tls'
import { freePort } from '../postgres/cluster.mjs'
import { edgeName, startNginx } from './nginx.mjs'

/**
 * Runs nginx with our settings in front of a server that tells what reached it, and gives a sentence for each promise that it
 * does not keep: TLS, what it takes away, its limits.
 */
export async function edgeFaults() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-edge-'))
  const behind = http.createServer((request, response) => {
    request.resume()
    request.once('end', () => response.end(JSON.stringify({ url: request.url, headers: request.headers })))
  })
  await new Promise((resolve) => behind.listen(0, '127.0.0.1', resolve))
  try {
    const [plain, sealed] = await Promise.all([freePort(), freePort()])
    const upstreams = [behind.address().port]
    const { stop, ...trust } = await startNginx({ folder, http: plain, https: sealed, upstreams })
    const faults = await promises({ plain, sealed, trust })
    await stop()
    return faults
  } finally {
    behind.closeAllConnections()
    behind.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function promises({ plain, sealed, trust }) {
  const ask = (settings) => askSecurely({ port: sealed, trust, ...settings })
  const faults = []
  const must = (is, sentence) => is || faults.push(sentence)

  const moved = await fetch(`http://127.0.0.1:${plain}/pl?a=1`, {
    redirect: 'manual',
    headers: { host: edgeName },
  })
  must(
    moved.status === 301 && moved.headers.get('location')?.startsWith('https://'),
    'http does not lead to https',
  )

  const forged = {
    'x-middleware-subrequest': 'middleware:middleware',
    'x-middleware-rewrite': '/admin',
    'x-middleware-next': '1',
    'x-middleware-override-headers': 'cookie',
    'x-nextjs-data': '1',
    'x-invoke-path': '/admin',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
  }
  const { status, headers, body } = await ask({ headers: forged })
  must(status === 200, `an ordinary request is answered with ${status}`)
  const reached = JSON.parse(body || '{}').headers ?? {}
  for (const name of Object.keys(forged))
    if (name.startsWith('x-forwarded') ? reached[name] === forged[name] : name in reached)
      faults.push(`${name} of a stranger is passed on`)
  must(reached['x-forwarded-for'] === '127.0.0.1', 'the address of the caller is not passed on')
  must(reached['x-forwarded-proto'] === 'https', 'that it was https is not passed on')
  must(
    /max-age=\d{8}/.test(headers['strict-transport-security'] ?? ''),
    'nothing says that it is always https',
  )
  must(!/\d/.test(headers.server ?? ''), 'it tells its version')

  const large = await ask({ method: 'POST', body: Buffer.alloc(22 * 1024 * 1024) })
  must(large.status === 413, `22 MB are answered with ${large.status}`)
  const fits = await ask({ method: 'POST', body: Buffer.alloc(20 * 1024 * 1024) })
  must(fits.status === 200, `20 MB are answered with ${fits.status}`)
  const long = await ask({ headers: { 'x-long': 'x'.repeat(64 * 1024) } })
  must([400, 431, 494].includes(long.status), `a header of 64 kB is answered with ${long.status}`)

  must((await protocolWith(sealed, trust, 'TLSv1.2')) === 'TLSv1.2', 'TLS 1.2 is refused')
  must((await protocolWith(sealed, trust, 'TLSv1.3')) === 'TLSv1.3', 'TLS 1.3 is not spoken')
  must((await protocolWith(sealed, trust, 'TLSv1.1')) === null, 'TLS 1.1 is spoken')

  const agent = new https.Agent({ keepAlive: true, maxSockets: 50 })
  const flood = await Promise.all(Array.from({ length: 400 }, () => ask({ agent })))
  agent.destroy()
  const limited = flood.filter((answer) => answer.status === 429).length
  must(limited > 50 && limited < 300, `${limited} of 400 requests at once were limited`)
  return faults
}

function askSecurely({ port, trust, method = 'GET', headers, body, agent }) {
  return new Promise((resolve) => {
    const request = https.request(
      {
        host: '127.0.0.1',
        port,
        agent,
        ...trust,
        method,
        path: '/',
        headers: { host: edgeName, ...headers },
      },
      (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.once('error', () => resolve({ status: 'cut', headers: {}, body: '' }))
        response.once('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    request.once('error', (error) => resolve({ status: error.code, headers: {}, body: '' }))
    request.end(body)
  })
}

/** What is agreed on when the caller knows this version alone; null when there is no agreement. */
function protocolWith(port, trust, version) {
  return new Promise((resolve) => {
    const socket = tls.connect(
      {
        host: '127.0.0.1',
        port,
        ...trust,
        minVersion: version,
        maxVersion: version,
        ciphers: 'ALL:@SECLEVEL=0',
      },
      () => {
        resolve(socket.getProtocol())
        socket.destroy()
      },
    )
    socket.once('error', () => resolve(null))
  })
}
