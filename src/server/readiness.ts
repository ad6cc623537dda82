import pg from 'pg'
import { notReadySentences } from '@/i18n/server'
import { missingGuards } from '@/platform/database/missingGuards'
import { isDraining } from '@/platform/http/draining'

export type Readiness =
  | { status: 'ready' }
  /** It serves, without something that it can do without. */
  | { status: 'degraded'; reason: 'redis'; message: string }
  | {
      status: 'unavailable'
      reason: keyof typeof notReadySentences
      message: string
      pending?: string[]
      missing?: string[]
    }

type Watched = {
  databaseUrl: string
  /** Names of the migrations that this program was built with. */
  migrations: string[]
  /** Whether it answers, undefined where there is none; and whether it has to. */
  redis?: { answers: () => Promise<boolean | undefined>; isRequired: boolean }
  now?: () => number
}

/** How long one answer is good for, and how long the database may take for it, in milliseconds. */
const cachedFor = 1000
const patience = 1000

/** Asks over a connection of its own, so that a busy pool does not make a healthy process look dead. */
export function watchReadiness({ databaseUrl, migrations, redis, now = Date.now }: Watched) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    idleTimeoutMillis: 30_000,
    application_name: 'eliksir-ready',
  })
  // A connection that breaks while idle is simply replaced by the next question.
  pool.on('error', () => undefined)

  let last: { at: number; answer: Promise<Readiness> } | undefined

  const ask = async (): Promise<Readiness> => {
    try {
      const pending = await within(patience, pendingMigrations(pool, migrations))
      if (pending.length > 0) return unavailable('migrations', { pending })
      const missing = await within(
        patience,
        missingGuards((text, values) => pool.query<{ name: string }>(text, values)),
      )
      if (missing.length > 0) return unavailable('guards', { missing })
      if (!redis || (await redis.answers()) !== false) return { status: 'ready' }
      if (redis.isRequired) return unavailable('redis')
      return { status: 'degraded', reason: 'redis', message: notReadySentences.redis }
    } catch {
      return unavailable('database')
    }
  }

  const readiness = (): Promise<Readiness> => {
    if (isDraining()) return Promise.resolve(unavailable('draining'))
    if (!last || now() - last.at >= cachedFor) last = { at: now(), answer: ask() }
    return last.answer
  }

  return { readiness, close: () => pool.end() }
}

async function pendingMigrations(pool: pg.Pool, expected: string[]): Promise<string[]> {
  try {
    const { rows } = await pool.query<{ name: string }>(
      'select name from payload_migrations where batch >= 0',
    )
    const applied = new Set(rows.map(({ name }) => name))
    return expected.filter((name) => !applied.has(name))
  } catch (error) {
    // 42P01: there is no such table, so nothing has been applied yet.
    if ((error as { code?: string }).code === '42P01') return expected
    throw error
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const timer = { handle: undefined as NodeJS.Timeout | undefined }
  const tooLate = new Promise<never>((_, reject) => {
    timer.handle = setTimeout(() => reject(new Error('The database took too long')), ms)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer.handle)
  }
}

const unavailable = (
  reason: keyof typeof notReadySentences,
  names: { pending?: string[]; missing?: string[] } = {},
): Readiness => ({
  status: 'unavailable',
  reason,
  message: notReadySentences[reason],
  ...names,
})
