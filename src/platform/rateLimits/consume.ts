import { createHash } from 'node:crypto'
import pg from 'pg'
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import { env } from '@/env'
import { onExit } from '@/platform/http/draining'
import { log } from '@/platform/log/log'
import { redis } from '../redis/redis'
import { rateClasses, type RateClass, type RateClassName } from './classes'
import { newWindows, type Window } from './windows'

export type RateVerdict = {
  isAllowed: boolean
  className: string
  /** Points of the whole window. */
  limit: number
  remaining: number
  windowSeconds: number
  /** Seconds until the window starts anew, at least 1. */
  resetSeconds: number
}

/** Takes a point of `key` in a class and says whether it was still there. Never throws: a lost database makes it count in memory. */
export async function consume(className: RateClassName, key: string, points = 1): Promise<RateVerdict> {
  const rateClass: RateClass = rateClasses[className]
  if (isLifted(rateClass)) return verdict(rateClass, untouched(rateClass), true)
  if (!rateClass.isShared) return consumeHere(className, key, points)
  const limiter = limiterOf(className)
  try {
    return verdict(rateClass, await limiter.consume(storedKey(key), points), true)
  } catch (error) {
    if (isVerdict(error)) return verdict(rateClass, error, false)
    log.error({ err: error, rateClass: rateClass.name }, 'rate limit could not be counted')
    return verdict(rateClass, untouched(rateClass), true)
  }
}

/** The same for a class that is counted in this process, at once. */
export function consumeHere(className: RateClassName, key: string, points = 1): RateVerdict {
  const window = windowsOf(className).take(key, points)
  return verdictHere(className, window, window.taken <= pointsOf(rateClasses[className]))
}

/** Takes a point without a word about it: for those who answer many thousand times a second. */
export const mayHere = (className: RateClassName, key: string): boolean =>
  windowsOf(className).take(key, 1).taken <= pointsOf(rateClasses[className])

/** What is left of `key` in a class, without taking of it: for limits that only count what fails. */
export async function peek(className: RateClassName, key: string): Promise<RateVerdict> {
  const rateClass: RateClass = rateClasses[className]
  if (!rateClass.isShared) {
    const window = windowsOf(className).look(key)
    return verdictHere(className, window, (window?.taken ?? 0) < pointsOf(rateClass))
  }
  const state = await limiterOf(className)
    .get(storedKey(key))
    .catch(() => null)
  return verdict(rateClass, state ?? untouched(rateClass), !state || state.remainingPoints > 0)
}

const isLifted = ({ isBooking }: RateClass) => isBooking !== undefined && env.RATE_LIMIT_BOOKING === 0
const untouched = (rateClass: RateClass) => new RateLimiterRes(pointsOf(rateClass), 0, 0, true)

/** Points of a class after the installation's settings. */
export const pointsOf = ({ points, isBooking }: RateClass) =>
  Math.max(1, Math.round((isBooking === 'points' ? env.RATE_LIMIT_BOOKING : points) * env.RATE_LIMIT_FACTOR))

type Windows = ReturnType<typeof newWindows>
type Shelf = { limiters: Map<string, RateLimiterAbstract>; windows: Map<string, Windows>; pool?: pg.Pool }
const shelfKey = Symbol.for('eliksir.rateLimits')
const shelf: Shelf = ((globalThis as { [shelfKey]?: Shelf })[shelfKey] ??= {
  limiters: new Map(),
  windows: new Map(),
})

function windowsOf(className: RateClassName): Windows {
  const known = shelf.windows.get(className)
  if (known) return known
  const windows = newWindows(rateClasses[className])
  shelf.windows.set(className, windows)
  return windows
}

function verdictHere(className: RateClassName, window: Window | undefined, isAllowed: boolean): RateVerdict {
  const rateClass: RateClass = rateClasses[className]
  const limit = pointsOf(rateClass)
  const msLeft = window ? window.endsAt - windowsOf(className).now() : 0
  return {
    isAllowed,
    className: rateClass.name,
    limit,
    remaining: Math.max(0, limit - (window?.taken ?? 0)),
    windowSeconds: rateClass.windowSeconds,
    resetSeconds: Math.max(1, Math.ceil(msLeft / 1000)),
  }
}

function limiterOf(className: RateClassName): RateLimiterAbstract {
  const known = shelf.limiters.get(className)
  if (known) return known
  const limiter = build(rateClasses[className])
  shelf.limiters.set(className, limiter)
  return limiter
}

function build(rateClass: RateClass): RateLimiterAbstract {
  const points = pointsOf(rateClass)
  const common = { keyPrefix: rateClass.name, points, duration: rateClass.windowSeconds }
  const inDatabase = () => countedInDatabase(common)
  const client = redis()
  if (!client) return inDatabase()
  // Redis counts for all processes where there is one; while it is away the database does.
  return new RateLimiterRedis({
    ...common,
    storeClient: client,
    rejectIfRedisNotReady: true,
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: inDatabase(),
  })
}

type Common = { keyPrefix: string; points: number; duration: number }

function countedInDatabase(common: Common): RateLimiterAbstract {
  return new RateLimiterPostgres({
    ...common,
    storeClient: sharedPool(),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: true,
    // Once over the limit a key is refused from memory, without a question to the database.
    inMemoryBlockOnConsumed: common.points + 1,
    insuranceLimiter: new RateLimiterMemory(common),
  })
}

/** Two connections of its own: a flood of sign-ins must not take the bar's. */
function sharedPool(): pg.Pool {
  if (shelf.pool) return shelf.pool
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: 2,
    connectionTimeoutMillis: 1000,
    query_timeout: 1000,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
    application_name: 'eliksir-rate-limits',
  })
  pool.on('error', (error) => log.warn({ err: error }, 'rate limits lost a database connection'))
  onExit(() => pool.end())
  shelf.pool = pool
  return pool
}

/** Addresses and accounts are counted, not kept: the table holds hashes. */
function storedKey(key: string): string {
  const known = hashes.get(key)
  if (known) return known
  const hash = createHash('sha256').update(key).digest('base64url').slice(0, 32)
  if (hashes.size > 10_000) hashes.clear()
  hashes.set(key, hash)
  return hash
}

/** The same addresses come again and again. */
const hashes = new Map<string, string>()

const isVerdict = (error: unknown): error is RateLimiterRes =>
  typeof error === 'object' && error !== null && 'msBeforeNext' in error

function verdict(rateClass: RateClass, result: RateLimiterRes, isAllowed: boolean): RateVerdict {
  return {
    isAllowed,
    className: rateClass.name,
    limit: pointsOf(rateClass),
    remaining: Math.max(0, result.remainingPoints),
    windowSeconds: rateClass.windowSeconds,
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  }
}
