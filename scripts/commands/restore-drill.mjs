import { spawn } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { freshPrograms, hasBundle } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { runProgram } from '../lib/infra/tools.mjs'
import { writePast } from '../lib/bench/availability/past.mjs'
import { root } from '../lib/paths.mjs'
import { chooseAccount, chooseLocation } from '../lib/postgres/account.mjs'
import { findPostgres } from '../lib/postgres/binaries.mjs'
import { createDatabase, startCluster, withClient } from '../lib/postgres/cluster.mjs'
import { waitUntil } from '../lib/processes.mjs'
import { seconds, step } from '../lib/say.mjs'
import { smoke } from '../lib/smoke/smoke.mjs'
import { signIn } from '../lib/smoke/upload.mjs'
import { aProduct } from '../lib/stress/product.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { testEnvironment } from '../lib/testing/testCluster.mjs'
import { Trouble } from '../lib/trouble.mjs'
import { productionFiles, runNode } from '../lib/typescript.mjs'

/**
 * Loses a house and gets it back, beside the real one: fills a database, backs it up, goes on working, spoils copies of the
 * backup, restores into an empty database, compares everything, starts the product on it and books a table there. Prints what
 * would have been lost (RPO) and how long it took (RTO). A guest who is erased after the backup has to be erased afterwards too.
 * `npm run restore:drill -- --reservations 100000`; with `--embedded` on the PostgreSQL of a laptop, with or without a pg_dump.
 */
export async function run(args) {
  const reservations = reservationsIn(args)
  await ensureDependencies()
  stopOnSignals()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-drill-'))
  fs.chmodSync(folder, 0o755)
  try {
    await drill({ reservations, isEmbedded: args.includes('--embedded') }, folder)
  } finally {
    await stopAll()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function reservationsIn(args) {
  const place = args.indexOf('--reservations')
  const count = place < 0 ? 20_000 : Number(args[place + 1])
  if (!Number.isInteger(count) || count < 1 || count > 2_000_000)
    throw new Trouble('--reservations takes a number from 1 to 2000000.')
  return count
}

async function drill({ reservations, isEmbedded }, folder) {
  const { cluster, binaries, major } = await openCluster(folder, isEmbedded)
  const media = path.join(folder, 'media')
  const elsewhere = path.join(folder, 'media-restored')
  const backups = path.join(folder, 'backups')
  const node = await freshPrograms()
  const settings = (database, mediaDir, more = {}) => ({
    ...testEnvironment({ databaseUrl: cluster.urlOf(database), mediaDir }),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    BACKUP_DIR: backups,
    BACKUP_KEY: key,
    ...(binaries ? { PG_BIN_DIR: binaries } : {}),
    ...more,
  })
  const key = crypto.randomBytes(32).toString('hex')

  await step(
    `A house on PostgreSQL ${major} with ${reservations.toLocaleString('en')} reservations`,
    async () => {
      fs.mkdirSync(media)
      await createDatabase(cluster.urlOf('postgres'), 'house')
      await runNode(node('migrate'), { env: settings('house', media), title: 'Migrating' })
      await runNode([...node('seed'), 'demo'], { env: settings('house', media), title: 'Seeding' })
      await withClient(cluster.urlOf('house'), async (client) => {
        const { rows } = await client.query('select id from venues limit 1')
        await writePast(client, { id: rows[0].id, count: reservations })
      })
    },
  )

  const program = (name, database, mediaDir, more) =>
    runProgram(process.execPath, [productionFiles, ...node(name)], {
      cwd: root,
      env: settings(database, mediaDir, more),
    })
  const backupAt = performance.now()
  const made = program('backup', 'house', media)
  if (!made.ok) throw new Trouble(`The backup failed: ${made.output}`)
  console.log(made.output)
  const backupMs = performance.now() - backupAt

  const lost = await goOn(cluster.urlOf('house'))
  const erased = await eraseSomebody({ databaseUrl: cluster.urlOf('house'), media, backups, key, node })
  const rpoMs = performance.now() - backupAt
  console.log(`✓ The house went on: ${lost} change was written after the backup, and is lost with it`)

  await createDatabase(cluster.urlOf('postgres'), 'again')
  for (const [what, spoil] of spoilers) {
    const spoiled = `${backups}-spoiled`
    fs.cpSync(backups, spoiled, { recursive: true })
    const settingsOf = spoil(spoiled) ?? {}
    const { ok, output } = program('restore', 'again', elsewhere, { BACKUP_DIR: spoiled, ...settingsOf })
    fs.rmSync(spoiled, { recursive: true })
    if (ok || !/^✗ This backup is refused: .+\.$/.test(output))
      throw new Trouble(`A backup ${what} was not refused: ${output}`)
    console.log(`✓ A backup ${what} → ${output.slice(2)}`)
  }

  const disasterAt = performance.now()
  const restored = program('restore', 'again', elsewhere)
  if (!restored.ok) throw new Trouble(`The restore failed: ${restored.output}`)
  console.log(restored.output)
  if (erased) await proveErased(cluster.urlOf('again'), erased)
  await step('No migration is missing', () =>
    runNode(node('migrate'), { env: settings('again', elsewhere), title: 'Migrating' }),
  )
  sameFiles(media, elsewhere)
  console.log(`✓ Every upload is there, byte for byte`)
  await serveAgain(cluster.urlOf('again'), elsewhere)
  const rtoMs = performance.now() - disasterAt

  console.log(`\nBackup ${seconds(backupMs)}`)
  console.log(
    `RPO ${seconds(rpoMs)}: what was written since the backup began (a nightly one: up to 24 h; with point-in-time recovery: minutes)`,
  )
  console.log(`RTO ${seconds(rtoMs)}: from an empty database to a booked table`)
}

/**
 * The embedded PostgreSQL where pg_dump of its version is at hand or it is asked for, else the newest of this machine that has
 * both.
 */
async function openCluster(folder, isEmbedded) {
  const shelf = '/usr/lib/postgresql'
  const versions = fs.existsSync(shelf)
    ? fs
        .readdirSync(shelf)
        .map(Number)
        .sort((a, b) => b - a)
    : []
  const has = (version, name) => fs.existsSync(path.join(shelf, String(version), 'bin', name))
  const clusterDir = path.join(folder, 'pg')
  const account = chooseAccount(clusterDir)
  const dumping = versions.find((version) => version >= 18 && has(version, 'pg_dump'))
  const own = versions.find((version) => has(version, 'pg_dump') && has(version, 'postgres'))
  if (isEmbedded && !dumping) {
    const { home } = chooseLocation({ binaries: findPostgres(), account })
    const cluster = await startCluster({ home, account, clusterDir, logFile: path.join(folder, 'pg.log') })
    stopLater('', cluster.stop)
    return { cluster, binaries: undefined, major: 18 }
  }
  const version = dumping ?? own
  if (!version)
    throw new Trouble('There is no pg_dump for a PostgreSQL of this machine: apt-get install postgresql.')
  const home = dumping
    ? chooseLocation({ binaries: findPostgres(), account }).home
    : path.join(shelf, String(version))
  const cluster = await startCluster({ home, account, clusterDir, logFile: path.join(folder, 'pg.log') })
  stopLater('', cluster.stop)
  return { cluster, binaries: path.join(shelf, String(version), 'bin'), major: dumping ? 18 : version }
}

const staff = { email: 'manager@example.com', password: 'eliksir-demo' }

/** Writes what no backup holds; gives how many rows that are. */
const goOn = (url) =>
  withClient(url, async (client) => {
    const { rowCount } = await client.query(
      `update reservations set notes = 'after the backup' where id = (select id from reservations order by created_at desc limit 1)`,
    )
    return rowCount
  })

/** A guest asks to be forgotten after the backup, of the running product; gives who it was once it stands on the list. */
async function eraseSomebody({ databaseUrl, media, backups, key, node }) {
  if (!hasBundle('server')) return null
  const env = { BACKUP_DIR: backups, BACKUP_KEY: key }
  const product = await aProduct({ databaseUrl, mediaDir: media, env })
  await product.start()
  const id = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select id from customers where email is not null and merged_into_id is null order by created_at limit 1`,
    )
    return rows[0].id
  })
  const cookie = await signIn(product.url, staff)
  const answer = await fetch(`${product.url}/api/customers/${id}/erase`, {
    method: 'POST',
    headers: { cookie, origin: product.url, 'content-type': 'application/json' },
    body: JSON.stringify({ cancelFuture: true }),
  })
  if (!answer.ok) throw new Trouble(`Nobody could be erased: ${answer.status} ${await answer.text()}`)
  const worker = spawn(process.execPath, [productionFiles, ...node('worker')], {
    cwd: root,
    env: { ...process.env, ...testEnvironment({ databaseUrl, mediaDir: media }), ...env, NODE_ENV: 'production', HOST: '127.0.0.1', LOG_LEVEL: 'warn', WORKER_METRICS_PORT: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  }) // prettier-ignore
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  const list = path.join(backups, 'erasures')
  const isListed = await waitUntil(() => fs.existsSync(list) && fs.readdirSync(list).length > 0, 120_000, 200)
  worker.kill('SIGTERM')
  await Promise.all([ended, product.stop()])
  if (!isListed) throw new Trouble('Who was erased does not stand beside the backups.')
  console.log('✓ A guest was erased after the backup, and stands on the list beside it')
  return id
}

const proveErased = (url, id) =>
  withClient(url, async (client) => {
    const { rows } = await client.query('select name, email, erased_at from customers where id = $1', [id])
    if (rows[0]?.email !== null || !rows[0].erased_at) throw new Trouble('A guest who was erased is back.')
    console.log('✓ He is not back')
  })

const pieceOf = (folder) => {
  const [id] = fs.readdirSync(path.join(folder, 'backups'))
  return path.join(folder, 'backups', id, 'database.0000')
}
const spoilers = [
  [
    'with one byte turned',
    (folder) => {
      const bytes = fs.readFileSync(pieceOf(folder))
      bytes[bytes.length >> 1] ^= 1
      fs.writeFileSync(pieceOf(folder), bytes)
    },
  ],
  [
    'that was cut short',
    (folder) => fs.truncateSync(pieceOf(folder), fs.statSync(pieceOf(folder)).size - 1000),
  ],
  ['without one of its pieces', (folder) => fs.rmSync(pieceOf(folder))],
  [
    'beside which the list of erasures was changed',
    (folder) => {
      const list = path.join(folder, 'erasures')
      fs.mkdirSync(list, { recursive: true })
      fs.writeFileSync(path.join(list, '20261121T000000Z-changed.json'), Buffer.alloc(100))
    },
  ],
  ['whose key is another one', () => ({ BACKUP_KEY: 'x'.repeat(40) })],
]

function sameFiles(one, other) {
  for (const name of fs.readdirSync(one, { recursive: true })) {
    if (fs.statSync(path.join(one, name)).isDirectory()) continue
    const restored = path.join(other, name)
    if (!fs.existsSync(restored) || !fs.readFileSync(path.join(one, name)).equals(fs.readFileSync(restored)))
      throw new Trouble(`The upload ${name} did not come back.`)
  }
}

async function serveAgain(databaseUrl, mediaDir) {
  if (!hasBundle('server'))
    return console.log('– Nothing is built, so the product was not started on it: npm run build first.')
  const product = await aProduct({ databaseUrl, mediaDir })
  await product.start()
  if ((await smoke({ address: product.url, staff })) > 0)
    throw new Trouble('The restored house does not work.')
}
