import { ROOT_CONTEXT, SpanKind } from '@opentelemetry/api'
import { runningJob } from '../jobs/runningJob'
import { contextFrom, isTracing, startSpan, withinSpan } from './spans'

/** Runs a task as a step of the trace in which it was queued; one that nobody queued in a trace begins its own. */
export async function withinJobSpan<T>(task: string, work: () => Promise<T>): Promise<T> {
  if (!isTracing()) return work()
  const traceparent = runningJob()?.traceparent
  const parent = traceparent ? contextFrom({ traceparent }) : ROOT_CONTEXT
  const span = startSpan(`job ${task}`, SpanKind.CONSUMER, { 'eliksir.task': task }, parent)
  return withinSpan(span, parent, work)
}
