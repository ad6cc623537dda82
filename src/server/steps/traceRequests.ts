import { context as tracing, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { routeTemplate } from '@/platform/metrics/routeTemplate'
import { contextFrom, isTracing, startSpan } from '@/platform/tracing/spans'
import { newTrace } from '@/platform/tracing/traceIds'
import { isAsset, type Step } from '../exchange'

/**
 * Gives every request its place in a trace, the caller's if he names one: as a span where spans are recorded, and everywhere
 * for the lines of the log.
 */
export const traceRequests: Step = async ({ request, response, path, context }, next) => {
  const { traceparent } = request.headers
  if (!isTracing() || isAsset(path)) {
    if (traceparent) context.trace = newTrace(traceparent)
    return next()
  }
  const method = request.method ?? 'GET'
  const route = routeTemplate(path)
  const parent = contextFrom({ traceparent })
  const span = startSpan(
    `${method} ${route}`,
    SpanKind.SERVER,
    { 'http.request.method': method, 'http.route': route, 'eliksir.request_id': context.requestId },
    parent,
  )
  const { traceId, spanId, traceFlags } = span.spanContext()
  context.trace = { traceId, spanId, isSampled: (traceFlags & 1) === 1 }
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode)
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  })
  await tracing.with(trace.setSpan(parent, span), next)
}
