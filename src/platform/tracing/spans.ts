import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type SpanKind,
} from '@opentelemetry/api'

const key = Symbol.for('eliksir.tracing')
type Holder = { [key]?: boolean }

/** Whether spans go anywhere. While they do not, nothing is made for them. */
export const isTracing = (): boolean => (globalThis as Holder)[key] === true
export const setTracing = (is: boolean): void => void ((globalThis as Holder)[key] = is)

/** What somebody sent along with a request or left beside a job. */
export const contextFrom = (carrier: Record<string, unknown>): Context =>
  propagation.extract(ROOT_CONTEXT, carrier)

export const startSpan = (
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  parent: Context = context.active(),
): Span => trace.getTracer('eliksir').startSpan(name, { kind, attributes }, parent)

/** Runs `work` with the span as that of everything it does. The span ends with it, and says when it failed. */
export async function withinSpan<T>(span: Span, parent: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await context.with(trace.setSpan(parent, span), work)
  } catch (error) {
    failed(span, error)
    throw error
  } finally {
    span.end()
  }
}

/** The kind of failure alone: a message of the database may hold somebody's name. */
export function failed(span: Span, error: unknown): void {
  const { name, code } = (error ?? {}) as { name?: string; code?: string }
  span.setAttribute('error.type', `${code ?? name ?? 'error'}`.slice(0, 60))
  span.setStatus({ code: SpanStatusCode.ERROR })
}
