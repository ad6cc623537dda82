import { ROOT_CONTEXT, SpanKind } from '@opentelemetry/api'
import { runningJob } from '../jobs/runningJob'
import { contextFrom, isTracing, startSpan, withinSpan } from './spans'

/** Runs a task as a step of the trace in which it was queued; one that nobody queued in a trace begins its own. */
export async function withinJobSpan<T>(task: string, work: () => Promise<T>): Promise<T> {
  if (!isTracing()) return work()
  const job = runningJob()
  const parent = job?.traceparent ? contextFrom({ traceparent: job.traceparent }) : ROOT_CONTEXT
  const span = startSpan(`job ${task}`, SpanKind.CONSUMER, { 'eliksir.task': task }, parent)
  const { traceId, spanId, traceFlags } = span.spanContext()
  // Whoever runs the job shares this object: what they write when it has ended names its span as well.
  if (job?.trace) Object.assign(job.trace, { traceId, spanId, isSampled: (traceFlags & 1) === 1 })
  return withinSpan(span, parent, work)
}
