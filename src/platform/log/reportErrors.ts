import { randomUUID } from 'node:crypto'

type Line = {
  level?: string
  msg?: string
  time?: string
  requestId?: string
  trace_id?: string
  span_id?: string
  err?: { type?: string; name?: string; message?: string; stack?: string } | string
}

type Settings = {
  /** https://key@host/project */
  dsn: string
  release: string
  send?: typeof fetch
  now?: () => number
}

/** Reports of one process in a minute: a database that is away must not become a flood. */
const mostInAMinute = 30

/**
 * Sends what the log calls an error to Sentry, or to whoever speaks its language. It is given lines that are about to be
 * written, so it knows what the log knows and nothing more: no body, no header, no person, no secret. It never waits and
 * never fails. https://develop.sentry.dev/sdk/foundations/envelopes/
 */
export function newErrorReports({
  dsn,
  release,
  send = fetch,
  now = Date.now,
}: Settings): (line: string) => void {
  const { protocol, host, username, pathname } = new URL(dsn)
  const project = pathname.split('/').at(-1) ?? ''
  const address = `${protocol}//${host}${pathname.slice(0, pathname.lastIndexOf('/'))}/api/${project}/envelope/`
  const auth = `Sentry sentry_version=7, sentry_client=eliksir/1, sentry_key=${username}`
  let minute = 0
  let sent = 0

  return (line) => {
    if (!/"level":"(?:error|fatal)"/.test(line)) return
    const current = Math.floor(now() / 60_000)
    if (current !== minute) [minute, sent] = [current, 0]
    sent += 1
    if (sent > mostInAMinute) return
    const envelope = envelopeOf(line, release)
    if (!envelope) return
    void send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-sentry-envelope', 'x-sentry-auth': auth },
      body: envelope,
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined) // it stands in the log
  }
}

function envelopeOf(line: string, release: string): string | null {
  let read: Line
  try {
    read = JSON.parse(line) as Line
  } catch {
    return null
  }
  const { level, msg = '', time, requestId, trace_id, span_id, err } = read
  const error = typeof err === 'string' ? { message: err } : err
  const eventId = randomUUID().replaceAll('-', '')
  const event = {
    event_id: eventId,
    timestamp: time,
    platform: 'node',
    level,
    release,
    logger: 'eliksir',
    message: { formatted: msg },
    tags: { ...(requestId ? { request_id: requestId } : {}) },
    contexts: trace_id ? { trace: { trace_id, span_id } } : {},
    ...(error
      ? {
          exception: {
            values: [
              {
                type: error.name ?? error.type ?? 'Error',
                value: error.message ?? msg,
                stacktrace: { frames: framesOf(error.stack) },
              },
            ],
          },
        }
      : {}),
  }
  const head = JSON.stringify({ event_id: eventId, sent_at: time })
  return `${head}\n${JSON.stringify({ type: 'event' })}\n${JSON.stringify(event)}\n`
}

/** Sentry wants the oldest call first. */
function framesOf(stack = '') {
  const calls = [...stack.matchAll(/^\s+at (?:(.+?) \()?(.+?):(\d+):(\d+)\)?$/gm)]
  return calls
    .map(([, called, filename, line, column]) => ({
      function: called ?? '?',
      filename,
      lineno: Number(line),
      colno: Number(column),
      in_app: !/node_modules|node:/.test(filename ?? ''),
    }))
    .reverse()
}
