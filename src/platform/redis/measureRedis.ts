import { SpanKind, trace } from '@opentelemetry/api'
import type { Redis } from 'ioredis'
import { metrics } from '../metrics/registry'
import { failed, isTracing, startSpan } from '../tracing/spans'

type Command = { name: string; promise: Promise<unknown> }
type Send = (this: unknown, command: Command, ...rest: unknown[]) => unknown

/** Measures each command by its name; keys and values stay where they are. */
export function measureRedis(client: Redis): void {
  const target = client as unknown as { sendCommand: Send }
  const send: Send = target.sendCommand.bind(client)
  target.sendCommand = (command, ...rest) => {
    const name = known.has(command.name) ? command.name : 'other'
    const startedAt = performance.now()
    const isPart = isTracing() && trace.getActiveSpan()?.isRecording()
    const span = isPart
      ? startSpan(name.toUpperCase(), SpanKind.CLIENT, {
          'db.system.name': 'redis',
          'db.operation.name': name,
        })
      : undefined
    const end = (error?: unknown) => {
      metrics().redisOperations.observe({ command: name }, (performance.now() - startedAt) / 1000)
      // A script that Redis does not know yet is sent once more, whole.
      const isLost = error !== undefined && !/NOSCRIPT/.test(String((error as Error).message))
      if (isLost) metrics().redisErrors.inc()
      if (isLost && span) failed(span, error)
      span?.end()
    }
    command.promise.then(() => end(), end)
    return send(command, ...rest)
  }
  watchMemory(client)
}

const known = new Set([
  'get', 'set', 'del', 'incr', 'incrby', 'expire', 'pexpire', 'pttl', 'ttl', 'eval', 'evalsha', 'multi', 'exec',
  'publish', 'subscribe', 'ping', 'info', 'auth', 'select', 'client', 'quit', 'script',
]) // prettier-ignore

function watchMemory(client: Redis): void {
  const gauge = metrics().redisMemory
  Object.assign(gauge, {
    collect: async () => {
      const told = await client.info('memory').catch(() => null)
      if (told === null) return gauge.reset()
      for (const [kind, name] of [['used', 'used_memory'], ['limit', 'maxmemory']] as const) {
        gauge.set({ kind }, Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(told)?.[1] ?? 0))
      } // prettier-ignore
    },
  })
}
