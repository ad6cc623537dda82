import { spawn, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { identify, waitUntil } from '../processes.mjs'
import { Trouble } from '../trouble.mjs'
import { holdCluster, letGoOfCluster, stopOrphan } from './orphan.mjs'

const superuser = 'eliksir'
const startPatienceMs = 60_000 // crash recovery after a power cut replays the log before it answers
const stopPatienceMs = 30_000

/**
 * Starts the PostgreSQL whose files lie in `clusterDir`, making them first when there are none.
 * It listens on loopback only, with a generated password. `isDurable: false` trades safety for speed (tests only).
 * Gives `{ port, keeper, urlOf(database), ended, stop() }`; `ended` resolves when PostgreSQL is gone, wanted or not.
 */
export async function startCluster({ home, account, clusterDir, logFile, preferredPort, isDurable = true }) {
  await stopOrphan(clusterDir)
  const password = passwordOf(clusterDir)
  makeCluster({ home, account, clusterDir, password, isDurable })

  holdCluster(clusterDir)
  const port = await freePort(preferredPort)
  const log = fs.openSync(logFile, 'a')
  const child = spawnKeeper({ home, account, clusterDir, port, log, isDurable })
  fs.closeSync(log)

  const urlOf = (database) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
  await waitForAnswer({ child, url: urlOf('postgres'), logFile })
  const stop = async () => {
    await stopKeeper(child)
    letGoOfCluster(clusterDir)
  }
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return { port, keeper: identify(child.pid), urlOf, ended, stop }
}

/** Makes the database unless it is there; `template` copies another one, rows and all. */
export async function createDatabase(adminUrl, name, { template } = {}) {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0)
      await client.query(`CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ''}`)
    // A copied sequence believes that its next values are in the log already, where they are not: after a crash it would
    // give some of them out again. From the checkpoint on it writes them down.
    if (template) await client.query('CHECKPOINT')
  })
}

export async function dropDatabase(adminUrl, name) {
  await withClient(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
}

/** Opens one connection for `work` and closes it again. The driver is loaded late: npm may just have installed it. */
export async function withClient(connectionString, work) {
  const { Client } = createRequire(import.meta.url)('pg')
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {}) // a cut connection also rejects the running query, which is where it is told
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A port nobody listens on; `preferred` when it is free, so that tools which remember it go on working. */
export function freePort(preferred = 0, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error) => (preferred ? resolve(freePort(0, host)) : reject(error)))
    probe.listen({ port: preferred, host }, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Beside the data and not in it, because PostgreSQL wants to be alone in its folder. */
function passwordOf(clusterDir) {
  const file = `${clusterDir}.password`
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim()
  if (fs.existsSync(path.join(clusterDir, 'PG_VERSION'))) {
    throw new Trouble(
      `The password of the database is gone (${file}): put it back, or delete ${clusterDir} to start over.`,
    )
  }
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const password = crypto.randomBytes(24).toString('hex')
  fs.writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}

function makeCluster({ home, account, clusterDir, password, isDurable }) {
  const versionFile = path.join(clusterDir, 'PG_VERSION')
  if (fs.existsSync(versionFile)) return checkVersion(versionFile, clusterDir)

  // Made under another name and renamed when complete: an interrupted start leaves nothing half made behind.
  const unfinished = `${clusterDir}.new`
  fs.rmSync(unfinished, { recursive: true, force: true })
  fs.mkdirSync(unfinished, { mode: 0o700 })
  const passwordFile = `${unfinished}.password`
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const file of [unfinished, passwordFile]) lend(file, account)

  const args = ['-D', unfinished, '-U', superuser, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  args.push('--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=pl')
  if (!isDurable) args.push('--no-sync')
  const made = spawnSync(path.join(home, 'bin', 'initdb'), args, { ...account, cwd: '/', encoding: 'utf8' })
  fs.rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    fs.rmSync(unfinished, { recursive: true, force: true })
    throw new Trouble(
      `PostgreSQL could not make its files in ${clusterDir}: ${reasonIn(made.stderr) ?? made.error?.message}.`,
    )
  }
  fs.renameSync(unfinished, clusterDir)
}

function checkVersion(versionFile, clusterDir) {
  const major = fs.readFileSync(versionFile, 'utf8').trim()
  if (major === '18') return
  throw new Trouble(
    `The data in ${clusterDir} were written by PostgreSQL ${major}, this is 18: restore a dump, or delete the folder to start over.`,
  )
}

function lend(file, { uid, gid }) {
  if (uid !== undefined) fs.chownSync(file, uid, gid)
}

function spawnKeeper({ home, account, clusterDir, port, log, isDurable }) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: isDurable ? 100 : 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(isDurable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '2GB' }),
  }
  const args = [
    '-D',
    clusterDir,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const order = JSON.stringify({ program: path.join(home, 'bin', 'postgres'), args, account })
  const keeper = fileURLToPath(new URL('./keeper.mjs', import.meta.url))
  // Detached: Ctrl-C in the terminal reaches us alone, and we stop things in order.
  return spawn(process.execPath, [keeper, order], { detached: true, stdio: ['ignore', log, log, 'ipc'] })
}

async function waitForAnswer({ child, url, logFile }) {
  const logStart = fs.statSync(logFile).size
  let hasEnded = false
  child.once('exit', () => (hasEnded = true))
  const isReady = await waitUntil(async () => hasEnded || (await answers(url)), startPatienceMs)
  if (isReady && !hasEnded) return
  const reason = reasonIn(fs.readFileSync(logFile, 'utf8').slice(Math.max(0, logStart - 1_000)))
  child.kill('SIGTERM')
  throw new Trouble(`PostgreSQL did not start${reason ? `: ${reason}` : ''} (its log is ${logFile}).`)
}

const answers = (url) =>
  withClient(url, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  )

async function stopKeeper(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.connected) child.send('stop')
  else child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs)
  await ended
  clearTimeout(timer)
}

const reasonIn = (text = '') => text.match(/(?:FATAL|PANIC|error):\s+(.+)/)?.[1]?.replace(/\.$/, '')
