import pg from 'pg'
import { log } from '@/platform/log/log'
import { CHANGES_CHANNEL, decodeTags } from './changeTags'

export type ChangeListener = {
  /** Tags of one committed transaction: `menus` for a list, `menus:<id>` for a document, `menus:*` for all of them, `*` for everything. */
  onChange: (tags: string[]) => void
  /** The line was down and stands again: anything may have changed in between. Called before anything else is heard. */
  onGap?: () => void
}

export type ChangesLine = { isUp: () => boolean; close: () => Promise<void> }

type Settings = ChangeListener & {
  databaseUrl: string
  /** How often the line is tried, and how long an answer may take: a half-open line is noticed after both. */
  pingMs?: number
  patienceMs?: number
  now?: () => number
}

/** Milliseconds until the next attempt to connect: twice as long each time. */
const firstRetryMs = 100
const longestRetryMs = 5_000

/** A connection that does nothing but listen, and that stands up again by itself. A proxy in between must be one that keeps sessions. */
export function openChangesLine({
  databaseUrl,
  onChange,
  onGap,
  pingMs = 1_000,
  patienceMs = 5_000,
  now = () => performance.now(),
}: Settings): ChangesLine {
  let client: pg.Client | null = null
  let provenAt = -Infinity
  let retryMs = firstRetryMs
  let isClosed = false
  let isFirst = true
  let timer: NodeJS.Timeout | undefined

  const connect = async () => {
    const fresh = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'eliksir-changes',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
    })
    fresh.on('notification', ({ payload }) => onChange(decodeTags(payload ?? '')))
    fresh.on('error', (error) => lose(fresh, error))
    fresh.on('end', () => lose(fresh))
    try {
      await fresh.connect()
      await fresh.query(`LISTEN ${CHANGES_CHANNEL}`)
    } catch (error) {
      return lose(fresh, error)
    }
    if (isClosed) return void (await fresh.end())
    if (!isFirst) onGap?.()
    isFirst = false
    client = fresh
    provenAt = now()
    retryMs = firstRetryMs
    later(() => void ping(fresh), pingMs)
  }

  /** PostgreSQL sends what it has to tell before it answers, so an answer proves that nothing older is on its way. */
  const ping = async (current: pg.Client) => {
    const askedAt = now()
    try {
      await current.query('SELECT 1')
      if (client !== current) return
      provenAt = askedAt
      later(() => void ping(current), pingMs)
    } catch (error) {
      lose(current, error)
    }
  }

  const lost = new WeakSet<pg.Client>()
  const lose = (gone: pg.Client, error?: unknown) => {
    if (lost.has(gone)) return
    lost.add(gone)
    if (client === gone) client = null
    if (error && !isClosed) log.warn({ err: error }, 'the line for change notices was lost')
    void gone.end().catch(() => undefined) // it is broken already
    if (isClosed) return
    later(() => void connect(), retryMs)
    retryMs = Math.min(retryMs * 2, longestRetryMs)
  }

  const later = (work: () => void, ms: number) => {
    clearTimeout(timer)
    if (isClosed) return
    timer = setTimeout(work, ms)
    timer.unref()
  }

  void connect()

  return {
    isUp: () => client !== null && now() - provenAt < pingMs + patienceMs,
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      const current = client
      client = null
      await current?.end()
    },
  }
}
