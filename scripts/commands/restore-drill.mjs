import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { freshPrograms, hasBundle } from '../lib/build.mjs'
import { eraseSomebody, proveErased } from '../lib/drill/erasedGuest.mjs'
import { openCluster } from '../lib/drill/openCluster.mjs'
import { spoilers } from '../lib/drill/spoilers.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { runProgram } from '../lib/infra/tools.mjs'
import { writePast } from '../lib/bench/availability/past.mjs'
import { root } from '../lib/paths.mjs'
import { createDatabase, withClient } from '../lib/postgres/cluster.mjs'
import { seconds, step } from '../lib/say.mjs'
import { smoke } from '../lib/smoke/smoke.mjs'
import { aProduct } from '../lib/stress/product.mjs'
import { stopAll, stopOnSignals } from '../lib/stopping.mjs'
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
  const erased = await eraseSomebody({
    databaseUrl: cluster.urlOf('house'),
    media,
    backups,
    key,
    node,
    staff,
  })
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

const staff = { email: 'manager@example.com', password: 'eliksir-demo' }

/** Writes what no backup holds; gives how many rows that are. */
const goOn = (url) =>
  withClient(url, async (client) => {
    const { rowCount } = await client.query(
      `update reservations set notes = 'after the backup' where id = (select id from reservations order by created_at desc limit 1)`,
    )
    return rowCount
  })

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
