import type { ServerResponse } from 'node:http'
import type { Step } from '../exchange'
import type { Readiness } from '../readiness'

/** `/healthz`: the process runs. `/readyz`: it may be sent requests; 503 with the reason otherwise. */
export const answerHealth =
  (readiness: () => Promise<Readiness>): Step =>
  async ({ request, response, path }, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && path === '/healthz') return send(response, 200, { status: 'ok' })
    if (isRead && path === '/readyz') {
      const state = await readiness()
      return send(response, state.status === 'unavailable' ? 503 : 200, state)
    }
    await next()
  }

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(body))
}
