import pg from 'pg'
import { log } from '@/platform/log/log'
import { newAwakeClock } from './awakeClock'
import { CHANGES_CHANNEL, decodeTags } from './changeTags'

export type ChangeListener = {
  /** Tags of one committed transaction: `menus` for a list, `menus:<id>` for a document, `menus:*` for all of them, `*` for everything. */
  onChange: (tags: string[]) => void
  /** The line was down and stands again: anything may have changed in between. Called before anything else is heard. */
  onGap?: () => void
}

export type ChangesLine = {
  /** Whether the line stands, as far as anybody knows. */
  isUp: () => boolean
  /** Whether it has answered just now. */
  isFresh: () => boolean
  /** The same, but waits for the answer that is on its way. */
  proven: () => Promise<boolean>
  close: () => Promise<void>
}

type Settings = ChangeListener & {
  databaseUrl: string
  /** How often the line is tried: it is fresh for twice as long after an answer. */
  pingMs?: number
  /** How long an answer may take before the line counts as lost. Time in which this process stood still is not counted. */
  patienceMs?: number
}

/**
 * Milliseconds until the next attempt to connect: twice as long each time. The longest is short, because until the line stands
 * again nothing is answered from memory: a database that is back would get all readers at once.
 */
const firstRetryMs = 100
const longestRetryMs = 800

/** A connection that does nothing but listen, and that stands up again by itself. A proxy in between must be one that keeps sessions. */
export function openChangesLine({
  databaseUrl,
  onChange,
  onGap,
  pingMs = 1_000,
  patienceMs = 5_000,
}: Settings): ChangesLine {
  const clock = newAwakeClock()
  let client: pg.Client | null = null
  let provenAt = -Infinity
  let retryMs = firstRetryMs
  let isClosed = false
  let isFirst = true
  let timer: NodeJS.Timeout | undefined
  let waiting: ((isProven: boolean) => void)[] = []

  const connect = async () => {
    const fresh = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'eliksir-changes',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: patienceMs,
    })
    fresh.on('notification', ({ payload }) => onChange(decodeTags(payload ?? '')))
    fresh.on('error', (error) => lose(fresh, error))
    fresh.on('end', () => lose(fresh))
    try {
      await fresh.connect()
      await answered(fresh, `LISTEN ${CHANGES_CHANNEL}`)
    } catch (error) {
      return lose(fresh, error)
    }
    if (isClosed) return void (await fresh.end())
    if (!isFirst) onGap?.()
    isFirst = false
    client = fresh
    prove(clock.now())
    retryMs = firstRetryMs
    later(() => void ping(fresh), pingMs)
  }

  /** PostgreSQL sends what it has to tell before it answers, so an answer proves that nothing older is on its way. */
  const ping = async (current: pg.Client) => {
    const askedAt = clock.now()
    try {
      await answered(current, 'SELECT 1')
      if (client !== current) return
      prove(askedAt)
      later(() => void ping(current), pingMs)
    } catch (error) {
      lose(current, error)
    }
  }

  /** Rejects when no answer came although this process was awake to hear it. */
  const answered = (asked: pg.Client, statement: string) =>
    new Promise<void>((resolve, reject) => {
      const askedAt = clock.now()
      const watch = setInterval(
        () => {
          if (clock.now() - askedAt < patienceMs) return
          clearInterval(watch)
          reject(new Error('The line for change notices gave no answer'))
        },
        Math.min(250, patienceMs),
      )
      watch.unref()
      asked
        .query(statement)
        .then(() => resolve(), reject)
        .finally(() => clearInterval(watch))
    })

  const prove = (at: number) => {
    provenAt = at
    tellWaiting(true)
  }

  const tellWaiting = (isProven: boolean) => {
    const all = waiting
    waiting = []
    for (const tell of all) tell(isProven)
  }

  const lost = new WeakSet<pg.Client>()
  const lose = (gone: pg.Client, error?: unknown) => {
    if (lost.has(gone)) return
    lost.add(gone)
    if (client === gone) client = null
    tellWaiting(false)
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

  const provenWithin = (ms: number) => client !== null && clock.now() - provenAt < ms
  const isFresh = () => provenWithin(2 * pingMs)
  return {
    isUp: () => provenWithin(pingMs + patienceMs),
    isFresh,
    proven: () =>
      client === null || isFresh()
        ? Promise.resolve(client !== null)
        : new Promise((resolve) => void waiting.push(resolve)),
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      clock.close()
      const current = client
      client = null
      tellWaiting(false)
      await current?.end()
    },
  }
}
