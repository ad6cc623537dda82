import { execFileSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freshPrograms } from '../build.mjs'
import { inData } from '../paths.mjs'
import { chooseAccount, chooseLocation } from '../postgres/account.mjs'
import { findPostgres } from '../postgres/binaries.mjs'
import { createDatabase, startCluster } from '../postgres/cluster.mjs'
import { hashSources, templateSources } from '../sources.mjs'
import { runNode } from '../typescript.mjs'

const template = 'eliksir_template'

/**
 * Starts a PostgreSQL for tests in a scratch folder, holding one database that is migrated and seeded with the demo.
 * Test files clone it. The seeded files are kept in `.data/test-template` until something changes that decides them;
 * ELIKSIR_TEST_REUSE=true takes the last ones in any case. `isEmpty` starts it without any database of ours.
 * `isDurable` makes it keep what it has committed, for those who pull its plug with `restart()`: at once, as a crash would,
 * and back on the same port; `whileAway` is waited for before it comes back.
 * Gives `{ adminUrl, template, mediaDir, urlOf(database), restart(), stop() }`.
 */
export async function startTestCluster({ isEmpty = false, isDurable = false } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-test-'))
  fs.chmodSync(folder, 0o755)
  try {
    if (!isEmpty && !takeKept(folder)) await prepare(folder)
    let cluster = await startIn(folder, { isDurable })
    return {
      adminUrl: cluster.urlOf('postgres'),
      template,
      mediaDir: path.join(folder, 'media'),
      urlOf: cluster.urlOf,
      restart: async ({ whileAway } = {}) => {
        const { port, ended } = cluster
        crash(folder)
        await ended
        await whileAway?.()
        cluster = await startIn(folder, { isDurable, preferredPort: port })
      },
      stop: async () => {
        await cluster.stop()
        fs.rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** The variables a program of ours needs to run on a test database. */
export const testEnvironment = ({ databaseUrl, mediaDir }) => ({
  DATABASE_URL: databaseUrl,
  MEDIA_DIR: mediaDir,
  OUTBOX_DIR: `${mediaDir}-outbox`,
  PAYLOAD_SECRET: crypto.createHash('sha256').update('tests').digest('hex'),
  MANAGE_LINK_SECRET: crypto.createHash('sha256').update('links in tests').digest('hex'),
  ELIKSIR_DEMO: 'true',
  DISABLE_PAYLOAD_HMR: 'true',
})

const keptDir = inData('test-template')

function startIn(folder, { isDurable = false, preferredPort } = {}) {
  const clusterDir = path.join(folder, 'pg')
  const account = chooseAccount(clusterDir)
  const { home } = chooseLocation({ binaries: findPostgres(), account })
  return startCluster({
    home,
    account,
    clusterDir,
    logFile: path.join(folder, 'pg.log'),
    isDurable,
    preferredPort,
  })
}

/** PostgreSQL's immediate shutdown, `pg_ctl stop -m immediate`: nobody is waited for, the log is replayed at the next start. */
function crash(folder) {
  const pid = Number.parseInt(fs.readFileSync(path.join(folder, 'pg', 'postmaster.pid'), 'utf8'), 10)
  process.kill(pid, 'SIGQUIT')
}

async function prepare(folder) {
  const hash = hashSources(templateSources)
  const mediaDir = path.join(folder, 'media')
  fs.mkdirSync(mediaDir)
  const cluster = await startIn(folder)
  try {
    await createDatabase(cluster.urlOf('postgres'), template)
    const env = {
      ...testEnvironment({ databaseUrl: cluster.urlOf(template), mediaDir }),
      LOG_LEVEL: 'warn',
      NODE_ENV: 'test',
    }
    const node = await freshPrograms()
    await runNode(node('migrate'), { env, title: 'Migrating the test database' })
    await runNode([...node('seed'), 'demo'], { env, title: 'Seeding the test database' })
  } finally {
    await cluster.stop()
  }
  keep(folder, hash)
}

function takeKept(folder) {
  if (!fs.existsSync(keptDir)) return false
  const isAnyGood = process.env.ELIKSIR_TEST_REUSE === 'true'
  const wanted = isAnyGood ? fs.readdirSync(keptDir).at(-1) : hashSources(templateSources)
  const kept = path.join(keptDir, wanted ?? 'none')
  if (!fs.existsSync(kept)) return false
  copy(kept, folder)
  return true
}

/** Copied aside first and renamed when complete; what an older state of the sources left is thrown away. */
function keep(folder, hash) {
  const unfinished = `${keptDir}.${process.pid}`
  fs.mkdirSync(unfinished, { recursive: true })
  copy(folder, unfinished)
  fs.rmSync(keptDir, { recursive: true, force: true })
  fs.mkdirSync(keptDir, { recursive: true })
  fs.renameSync(unfinished, path.join(keptDir, hash))
}

/** `cp -a` keeps the owner, without which PostgreSQL refuses its files. */
function copy(from, to) {
  const names = ['pg', 'pg.password', 'media'].map((name) => path.join(from, name))
  execFileSync('cp', ['-a', ...names, to])
}
