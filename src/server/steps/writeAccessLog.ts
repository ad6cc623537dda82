import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { newTrace } from '@/platform/tracing/traceIds'
import type { Step } from '../exchange'
import { isAsset } from '../exchange'

/** Asked every few seconds, and of interest only when it fails, which is said elsewhere. */
const isProbe = (path: string) => path === '/healthz' || path === '/readyz'

type Logged = {
  log: Logger
  request: IncomingMessage
  response: ServerResponse
  /** Where no context of the request knows it. */
  requestId?: string
  now?: () => number
}

/** One line for each answer: what was asked, what came of it, and how long it took in milliseconds. Queries stay out of it. */
export const writeAccessLog =
  (log: Logger, now?: () => number): Step =>
  async ({ request, response }, next) => {
    logWhenClosed({ log, request, response, now })
    await next()
  }

export function logWhenClosed({ log, request, response, requestId, now = () => performance.now() }: Logged) {
  const startedAt = now()
  const { method, url = '/' } = request
  response.once('close', () => {
    const path = url.split('?', 1)[0] ?? '/'
    const ms = Math.round((now() - startedAt) * 10) / 10
    const line = {
      ...(requestId ? { requestId, ...placeInTrace(request) } : {}),
      method,
      path,
      status: response.statusCode,
      ms,
      ...(response.writableFinished ? {} : { aborted: true }),
    }
    if (isAsset(path) || isProbe(path)) log.debug(line, 'request')
    else log.info(line, 'request')
  })
}

/** Under the names that lines with a context bear. */
function placeInTrace({ headers }: IncomingMessage) {
  const { traceId, spanId } = newTrace(headers.traceparent)
  return { trace_id: traceId, span_id: spanId }
}
