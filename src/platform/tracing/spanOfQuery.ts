import { SpanKind, trace } from '@opentelemetry/api'
import { failed, isTracing, startSpan } from './spans'

/**
 * A span for one statement beneath the work it belongs to: its first word and its first table. Gives how to end it, and
 * nothing for what no request and no job has asked for, such as the look for notices every second.
 */
export function spanOfQuery(operation: string, text: string): ((error?: unknown) => void) | undefined {
  if (!isTracing() || !trace.getActiveSpan()?.isRecording()) return undefined
  const table = tableOf(text)
  const span = startSpan(
    table ? `${operation.toUpperCase()} ${table}` : operation.toUpperCase(),
    SpanKind.CLIENT,
    {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      ...(table ? { 'db.collection.name': table } : {}),
    },
  )
  return (error) => {
    if (error !== undefined && error !== null) failed(span, error)
    span.end()
  }
}

const tableOf = (text: string): string | undefined =>
  /\b(?:from|into|update)\s+(?:only\s+)?"?([a-z_][a-z0-9_]{0,62})"?/i.exec(text.slice(0, 20_000))?.[1]
