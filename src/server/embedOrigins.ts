import pg from 'pg'
import { EVERYTHING } from '@/platform/changes/changeTags'

/** How long one answer is good for, and how long the database may take for it, in milliseconds. */
const cachedFor = 10_000
const patience = 1000

type Watched = { databaseUrl: string; now?: () => number }

/**
 * Origins of the sites that may show our reservation page in a frame: `booking.embedOrigins` of all venues. Read with a
 * connection of its own, since the header has to be there before anybody renders. While the database is away: nobody.
 */
export function watchEmbedOrigins({ databaseUrl, now = Date.now }: Watched) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    idleTimeoutMillis: 30_000,
    application_name: 'eliksir-embed',
  })
  pool.on('error', () => undefined)

  let last: { at: number; answer: Promise<string[]> } | undefined

  const ask = async (): Promise<string[]> => {
    try {
      const { rows } = await pool.query<{ text: string }>(
        `select distinct text from venues_texts where path = 'booking.embedOrigins' order by text`,
      )
      return rows.map(({ text }) => text).filter(isOrigin)
    } catch {
      return []
    }
  }

  const embedOrigins = (): Promise<string[]> => {
    if (!last || now() - last.at >= cachedFor) last = { at: now(), answer: ask() }
    return last.answer
  }

  const forget = () => {
    last = undefined
  }

  const forgetIfChanged = (tags: readonly string[]) => {
    if (tags.includes('venues') || tags.includes(EVERYTHING)) forget()
  }

  return { embedOrigins, forget, forgetIfChanged, close: () => pool.end() }
}

/** What stands in a header must be an origin and nothing else, whoever wrote it into the database. */
const isOrigin = (text: string) => /^https?:\/\/[\w.:[\]-]+$/.test(text)
