import pg from 'pg'
import { spanOfQuery } from '../tracing/spanOfQuery'
import { metrics } from './registry'

type Callback = (error: unknown, ...rest: unknown[]) => void
type Query = (this: unknown, ...args: unknown[]) => unknown

const key = Symbol.for('eliksir.measuredQueries')

/**
 * Measures every statement that passes a driver, whoever sends it; the platform brings a copy of its own. Each is known by its
 * first word; what it says and whom it names stays where it is.
 */
export function measureQueries({ Client }: { Client: { prototype: object } } = pg): void {
  const driver = Client.prototype as unknown as { query: Query; [key]?: true }
  if (driver[key]) return
  driver[key] = true
  const send = driver.query

  driver.query = function measured(...args) {
    const text = textOf(args[0])
    if (text === null) return send.apply(this, args)
    const operation = operationOf(text)
    const startedAt = performance.now()
    const span = spanOfQuery(operation, text)
    const end = (error?: unknown) => {
      metrics().queries.observe({ operation }, (performance.now() - startedAt) / 1000)
      if (error !== undefined && error !== null && isAway(error)) metrics().connectionErrors.inc()
      span?.(error)
    }
    const place = args.findIndex((arg) => typeof arg === 'function')
    if (place >= 0) {
      const callback = args[place] as Callback
      args[place] = function ended(this: unknown, error: unknown, ...rest: unknown[]) {
        end(error)
        callback.call(this, error, ...rest)
      }
      return send.apply(this, args)
    }
    const result = send.apply(this, args)
    if (result instanceof Promise) result.then(() => end(), end)
    return result
  }
}

/** Cursors and the like send themselves. */
function textOf(query: unknown): string | null {
  if (typeof query === 'string') return query
  const { text, submit } = (query ?? {}) as { text?: unknown; submit?: unknown }
  return typeof text === 'string' && typeof submit !== 'function' ? text : null
}

const operations = new Set([
  'select', 'insert', 'update', 'delete', 'with', 'begin', 'commit', 'rollback', 'savepoint', 'release', 'listen', 'set',
]) // prettier-ignore

export function operationOf(text: string): string {
  const word = /^[\s(]*([a-z]+)/i.exec(text.slice(0, 60))?.[1]?.toLowerCase() ?? ''
  if (word === 'start') return 'begin'
  return operations.has(word) ? word : 'other'
}

/** Class 08, a shutdown, too many connections; and what the socket itself says. */
function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && /^(?:08...|57P0[123]|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND)$/.test(code))
    return true
  return (
    typeof message === 'string' &&
    /connection terminated|timeout exceeded when trying to connect/i.test(message)
  )
}
