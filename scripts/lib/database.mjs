import fs from 'node:fs'
import path from 'node:path'
import { writePrivately } from './environment.mjs'
import { inData, inRoot } from './paths.mjs'
import { chooseAccount, chooseLocation } from './postgres/account.mjs'
import { findPostgres } from './postgres/binaries.mjs'
import { createDatabase, startCluster, withClient } from './postgres/cluster.mjs'
import { currentRun, noteRun } from './running.mjs'
import { Trouble } from './trouble.mjs'

const oldestServer = 150_000 // server_version_num of PostgreSQL 15

/**
 * The database to work on: DATABASE_URL, the embedded one that a running `up` or `dev` holds, or the embedded one
 * started now. Gives `{ url, isEmbedded, remark, stop() }`, for one started now also `{ keeper, ended }`.
 */
export async function openDatabase() {
  const given = process.env.DATABASE_URL
  if (given) return useGiven(given)
  const running = currentRun()
  if (running?.databaseUrl && running.supervisor.pid !== process.pid) return borrow(running)
  return startEmbedded()
}

/** Whether not one table exists: such a database belongs to nobody yet. */
export const isEmptyDatabase = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    )
    return rows[0].tables === 0
  })

/** Whether every migration of this checkout has run; spares the second start a process. */
export const isMigrated = (url) =>
  withClient(url, async (client) => {
    const { rows: tables } = await client.query(`SELECT to_regclass('payload_migrations') AS name`)
    if (!tables[0].name) return false
    const { rows } = await client.query('SELECT name FROM payload_migrations')
    const done = new Set(rows.map(({ name }) => name))
    return migrationNames().every((name) => done.has(name))
  })

export const hasUsers = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM users) AS yes')
    return rows[0].yes
  })

const migrationNames = () =>
  fs
    .readdirSync(inRoot('migrations'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3))

async function useGiven(url) {
  if (!URL.canParse(url)) {
    throw new Trouble(
      'DATABASE_URL is no address: it should look like postgres://user:password@host:5432/database.',
    )
  }
  const { hostname, port, pathname } = new URL(url)
  const place = `${hostname}:${port || 5432}`
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS number`)
    return rows[0].number
  }).catch((error) => {
    throw new Trouble(
      `The database at ${place} cannot be used (${reasonFor(error, pathname.slice(1))}): check DATABASE_URL.`,
    )
  })
  if (version < oldestServer)
    throw new Trouble(`The database at ${place} is older than PostgreSQL 15: Eliksir needs 15 or newer.`)
  return { url, isEmbedded: false, remark: `Database at ${place} answers`, stop: async () => {} }
}

function reasonFor(error, database) {
  const reasons = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'the host is not known',
    EAI_AGAIN: 'the host is not known',
    ETIMEDOUT: 'it does not answer',
    '28P01': 'it refuses the password',
    28000: 'it refuses the user',
    '3D000': `it has no database "${database}"`,
    '57P03': 'it is starting up or shutting down',
    53300: 'it has no free connection',
  }
  return reasons[error.code] ?? reasons[error.errors?.[0]?.code] ?? String(error.message).split('\n')[0]
}

function borrow({ databaseUrl, command }) {
  return {
    url: databaseUrl,
    isEmbedded: true,
    remark: `Database of the running npm run ${command}`,
    stop: async () => {},
  }
}

async function startEmbedded() {
  fs.mkdirSync(inData(), { recursive: true })
  const pointer = inData('location.json')
  const inside = inData('pg')
  const account = chooseAccount(inside)
  const { home, outside } = chooseLocation({ binaries: findPostgres(), account })
  const clusterDir = path.join(outside ?? inData(), 'pg')
  if (outside) writePrivately(pointer, { data: outside })
  else fs.rmSync(pointer, { force: true })

  const logFile = freshLog('postgres.log')
  const cluster = await startCluster({ home, account, clusterDir, logFile, preferredPort: rememberedPort() })
  await createDatabase(cluster.urlOf('postgres'), 'eliksir')
  const url = cluster.urlOf('eliksir')
  writePrivately(inData('pg.json'), { port: cluster.port, url, data: clusterDir })
  if (currentRun()?.supervisor.pid === process.pid) noteRun({ databaseUrl: url })
  return {
    url,
    isEmbedded: true,
    remark: outside
      ? `PostgreSQL runs on port ${cluster.port}; this folder is closed to its account, so its data are in ${outside}`
      : `PostgreSQL runs on port ${cluster.port}, data in .data/pg`,
    keeper: cluster.keeper,
    ended: cluster.ended,
    stop: cluster.stop,
  }
}

/** Opens a new page of a log when the old one has grown: one old page is kept. */
export function freshLog(name, maxBytes = 10_000_000) {
  const file = inData(name)
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) fs.renameSync(file, `${file}.1`)
  fs.closeSync(fs.openSync(file, 'a'))
  return file
}

function rememberedPort() {
  try {
    return JSON.parse(fs.readFileSync(inData('pg.json'), 'utf8')).port
  } catch {
    return 0 // the first start: any free port will do
  }
}
