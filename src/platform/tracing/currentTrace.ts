import { isSpanContextValid, trace } from '@opentelemetry/api'
import { requestContext } from '../http/requestContext'
import { runningJob } from '../jobs/runningJob'
import { newTrace, type TraceIds } from './traceIds'

/**
 * What the work at hand belongs to, for lines of the log and for what it queues: the span that is open, else the ids that the
 * request or the job was given. Undefined while nobody has asked for anything.
 */
export function currentTrace(): TraceIds | undefined {
  const span = trace.getActiveSpan()?.spanContext()
  if (span && isSpanContextValid(span)) {
    return { traceId: span.traceId, spanId: span.spanId, isSampled: (span.traceFlags & 1) === 1 }
  }
  const job = runningJob()
  if (job?.hasBegun) return (job.trace ??= newTrace())
  const request = requestContext()
  if (request) return (request.trace ??= newTrace())
  return undefined
}

/** The names by which logs and traces find each other. */
export function traceFields(): { trace_id: string; span_id: string } | undefined {
  const current = currentTrace()
  return current && { trace_id: current.traceId, span_id: current.spanId }
}
