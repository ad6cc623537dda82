import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { vi } from 'vitest'
import { openChangesLine } from '@/platform/changes/changesLine'
import { answerFromMemory } from '@/server/cache/answerFromMemory'
import { newResponseCache } from '@/server/cache/responseCache'
import { createFrontDoor } from '@/server/createFrontDoor'
import { answerFromCache } from '@/server/steps/answerFromCache'
import { dropForeignHeaders } from '@/server/steps/dropForeignHeaders'

type Route = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

const origin = 'http://localhost:3000'

/** The REST API behind the front door and its cache, which hears of changes over a line of its own. */
export async function serveCached() {
  const routes: Record<string, Route> = await import('@/app/(payload)/api/[...slug]/route')
  const render = async (incoming: http.IncomingMessage, outgoing: http.ServerResponse) => {
    const url = new URL(incoming.url ?? '/', origin)
    const headers = new Headers()
    for (const [name, value] of Object.entries(incoming.headers))
      if (value !== undefined) headers.set(name, String(value))
    const request = new Request(url, { method: incoming.method, headers })
    const slug = url.pathname.split('/').slice(2)
    const response = await routes[incoming.method === 'HEAD' ? 'GET' : incoming.method!]!(request, { params: Promise.resolve({ slug }) }) // prettier-ignore
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  }

  const cache = newResponseCache({
    maxBytes: 32_000_000,
    isTrusted: () => line.isFresh(),
    proven: () => line.proven(),
  })
  const line = openChangesLine({
    databaseUrl: process.env.DATABASE_URL!,
    onChange: cache.note,
    onGap: cache.empty,
  })
  await vi.waitUntil(() => line.isUp(), { timeout: 15_000 })
  const site = { serverUrl: origin, corsOrigins: [] }
  const log = pino({ level: 'silent' })
  const memory = answerFromMemory({ cache, site, mayAsk: () => true, log })

  const server = createFrontDoor({
    trustedProxyHops: 0,
    log,
    answerAtOnce: memory.answer,
    steps: [
      answerFromCache({ cache, render, site, security: { isHttps: false, isDevelopment: false } }, memory),
      dropForeignHeaders({ trustedProxyHops: 0, isDevelopment: false }),
      ({ request, response }) => render(request, response),
    ],
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo

  return {
    cache,
    /** Over `node:http`, which sends whatever headers and paths it is told. */
    get: (path: string, headers: http.OutgoingHttpHeaders = {}) => get({ port, path, headers }),
    close: async () => {
      await line.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

function get(
  options: http.RequestOptions,
): Promise<{ status: number; cache: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get({ ...options, host: '127.0.0.1' }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({
          status: response.statusCode!,
          cache: response.headers['x-cache'] as string | undefined,
          text,
        })
      })
    })
    request.on('error', reject)
  })
}
