import diagnostics from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api'
import { failed, isTracing, startSpan } from './spans'

/**
 * A span for every call that leaves this process, by `fetch` or by `node:http`: method and host, no path and no query, which
 * may be keys. Ours are not told to others: no header is added. Calls to the receiver of the spans are not among them.
 */
export function watchOutgoing(receiver: string): () => void {
  const open = new WeakMap<object, Span>()

  const begin = (call: object, method: string, host: string) => {
    if (!isTracing() || host === receiver || !trace.getActiveSpan()?.isRecording()) return
    open.set(
      call,
      startSpan(`${method} ${host}`, SpanKind.CLIENT, {
        'http.request.method': method,
        'server.address': host,
      }),
    )
  }
  const answered = (call: object, status: number) => {
    const span = open.get(call)
    span?.setAttribute('http.response.status_code', status)
    if (status >= 400) span?.setStatus({ code: SpanStatusCode.ERROR })
  }
  const end = (call: object, error?: unknown) => {
    const span = open.get(call)
    if (!span) return
    open.delete(call)
    if (error) failed(span, error)
    span.end()
  }

  const listeners: [string, (message: never) => void][] = [
    [
      'undici:request:create',
      ({ request }: Fetched) => begin(request, request.method, hostOf(request.origin)),
    ],
    ['undici:request:headers', ({ request, response }: Fetched) => answered(request, response!.statusCode)],
    ['undici:request:trailers', ({ request }: Fetched) => end(request)],
    ['undici:request:error', ({ request, error }: Fetched) => end(request, error)],
    [
      'http.client.request.start',
      ({ request }: Asked) => {
        begin(request, request.method, String(request.getHeader('host') ?? request.host))
        request.once('response', ({ statusCode }: IncomingMessage) => answered(request, statusCode ?? 0))
        request.once('error', (error) => end(request, error))
        request.once('close', () => end(request))
      },
    ],
  ]
  for (const [channel, listener] of listeners) diagnostics.subscribe(channel, listener as never)
  return () => listeners.forEach(([channel, listener]) => diagnostics.unsubscribe(channel, listener as never))
}

type Fetched = {
  request: { method: string; origin: string | URL }
  response?: { statusCode: number }
  error?: unknown
}
type Asked = { request: ClientRequest }

const hostOf = (origin: string | URL) => (URL.canParse(String(origin)) ? new URL(origin).host : 'unknown')
