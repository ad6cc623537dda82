import pg from 'pg'
import { log } from '@/platform/log/log'

/** Any number, the same for all workers: only one of them minds the timetable. */
const timetableLock = 7_203_118_943
const reconnectMs = 1_000

type Bell = {
  /** Whether this worker minds the timetable; takes it over when nobody does. */
  isTimekeeper: () => Promise<boolean>
  close: () => Promise<void>
}

/**
 * A connection of its own on which PostgreSQL rings when a job is queued, and which holds the lock of the timetable. When
 * it breaks, the lock is free for others, and another connection is opened; meanwhile the slow look goes on.
 */
export function openBell({
  databaseUrl,
  onRing,
}: {
  databaseUrl: string
  onRing: (queue: string) => void
}): Bell {
  let client: pg.Client | null = null
  let hasLock = false
  let isClosed = false
  let again: NodeJS.Timeout | undefined

  const connect = async () => {
    const fresh = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'eliksir-worker',
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
    })
    fresh.on('notification', ({ payload }) => onRing(payload ?? 'default'))
    fresh.on('error', (error) => lose(fresh, error))
    fresh.on('end', () => lose(fresh))
    try {
      await fresh.connect()
      await fresh.query('LISTEN eliksir_jobs')
      if (isClosed) return await fresh.end()
      client = fresh
    } catch (error) {
      lose(fresh, error)
    }
  }

  const lose = (lost: pg.Client, error?: unknown) => {
    if (client === lost) {
      client = null
      hasLock = false
    }
    if (error) log.warn({ err: error }, 'the worker lost its bell')
    void lost.end().catch(() => undefined) // it is broken already
    if (isClosed || client) return
    clearTimeout(again)
    again = setTimeout(() => void connect(), reconnectMs)
  }

  void connect()

  return {
    isTimekeeper: async () => {
      const current = client
      if (!current) return false
      try {
        const { rows } = await current.query<{ held: boolean }>(
          hasLock ? 'SELECT true AS held' : 'SELECT pg_try_advisory_lock($1) AS held',
          hasLock ? [] : [timetableLock],
        )
        hasLock = client === current && rows[0]?.held === true
      } catch (error) {
        lose(current, error)
      }
      return hasLock
    },
    close: async () => {
      isClosed = true
      clearTimeout(again)
      const current = client
      client = null
      await current?.end()
    },
  }
}
