import http from 'node:http'
import type { Logger } from 'pino'
import { metrics } from './registry'

type Settings = { host: string; port: number; log: Pick<Logger, 'info' | 'warn'> }

/**
 * Answers `GET /metrics` on a port of its own, which no load balancer leads to. Null when the port is 0. One that is taken is
 * said and done without: whoever cannot be measured can still serve.
 */
export async function serveMetrics({ host, port, log }: Settings): Promise<http.Server | null> {
  if (port === 0) return null
  const server = http.createServer({ maxHeaderSize: 8 * 1024 }, (request, response) => {
    void answer(request, response)
  })
  server.requestTimeout = 10_000
  const error = await new Promise<Error | null>((resolve) => {
    server.once('error', resolve)
    server.listen({ host, port }, () => resolve(null))
  })
  if (error) {
    log.warn({ host, port, err: error }, 'metrics are not served')
    return null
  }
  server.on('error', () => undefined)
  server.unref()
  log.info({ host, port }, 'serving metrics')
  return server
}

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const path = request.url?.split('?', 1)[0]
  if (path !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
    return void response.writeHead(404).end()
  }
  try {
    const { registry } = metrics()
    const body = await registry.metrics()
    response.writeHead(200, { 'content-type': registry.contentType }).end(body)
  } catch {
    response.writeHead(500).end() // whoever collects was away: the scrape fails, and that is an alert
  }
}
