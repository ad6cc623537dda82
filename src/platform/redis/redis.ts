import { once } from 'node:events'
import { Redis } from 'ioredis'
import { env } from '@/env'
import { onExit } from '../http/draining'
import { log } from '../log/log'
import { measureRedis } from './measureRedis'

const key = Symbol.for('eliksir.redis')
type Shelf = { client?: Redis | null }
const shelf: Shelf = ((globalThis as { [key]?: Shelf })[key] ??= {})

/** What a command may take before it counts as lost, in milliseconds. */
const patienceMs = 100

/**
 * The connection to Redis; null where there is none to be used. Nothing waits for it: while it is away every command fails at
 * once, and whoever asked goes on without.
 */
export function redis(): Redis | null {
  if (shelf.client === undefined) shelf.client = env.REDIS_URL ? open(env.REDIS_URL) : null
  return shelf.client
}

export function open(url: string): Redis {
  const client = new Redis(url, {
    connectionName: 'eliksir',
    commandTimeout: patienceMs,
    connectTimeout: 1_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    enableReadyCheck: true,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (tries) => Math.min(100 * 2 ** Math.min(tries, 6), 5_000),
  })
  let isAway = false
  client.on('error', (error: Error) => {
    if (!isAway) log.warn({ err: error }, 'Redis is away; limits are counted without it')
    isAway = true
  })
  client.on('ready', () => {
    if (isAway) log.info('Redis is back')
    isAway = false
  })
  measureRedis(client)
  onExit(() => client.disconnect())
  return client
}

/** Whether Redis answers within 200 ms; undefined where there is none to be used. */
export async function redisAnswers(): Promise<boolean | undefined> {
  const client = redis()
  if (!client) return undefined
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), 200)
  try {
    // Just begun, it is not there yet and will be in a moment.
    if (client.status !== 'ready') await once(client, 'ready', { signal: late.signal })
    const gaveUp = once(late.signal, 'abort').then(() => false)
    const answered = client.ping().then(
      () => true,
      () => false,
    )
    return await Promise.race([answered, gaveUp])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
