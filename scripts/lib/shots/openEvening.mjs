import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, bundle, isBuilt } from '../build.mjs'
import { ensureDependencies } from '../dependencies.mjs'
import { createDatabase, freePort, withClient } from '../postgres/cluster.mjs'
import { startProgram, waitUntilReady } from '../programs.mjs'
import { step } from '../say.mjs'
import { stopLater } from '../stopping.mjs'
import { forgetSettings } from '../testing/forgetSettings.mjs'
import { startTestCluster, testEnvironment } from '../testing/testCluster.mjs'
import { runNode } from '../typescript.mjs'

const DAY_MS = 86_400_000
const preload = new URL('./movedClock.mjs', import.meta.url).href

/**
 * The production build with the demo bar on its next Saturday at 20:41, whatever time it is: seeded, served and asked as of then.
 * Gives `{ url }`; it goes when everything is stopped.
 */
export async function openEvening() {
  await ensureDependencies()
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  const aheadMs = nextSaturdayEvening() - Date.now()
  let cluster
  await step('Database', async () => {
    cluster = await startTestCluster({ isEmpty: true })
  })
  stopLater('database', cluster.stop)
  await createDatabase(cluster.adminUrl, 'evening')
  const databaseUrl = cluster.urlOf('evening')
  const mediaDir = cluster.mediaDir
  fs.mkdirSync(mediaDir, { recursive: true })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...testEnvironment({ databaseUrl, mediaDir }),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `--import=${preload}`,
    CLOCK_AHEAD_MS: String(aheadMs),
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: url,
    METRICS_PORT: '0',
    LOG_LEVEL: 'error',
    RATE_LIMIT_FACTOR: '100000',
  }
  await step('Demo bar of that evening', async () => {
    await runNode([bundle('migrate')], { env, title: 'Migrating' })
    await withClient(databaseUrl, (client) => moveDatabaseClock(client, aheadMs))
    await runNode([bundle('seed'), 'demo'], { env, title: 'Seeding' })
  })
  const logFile = path.join(os.tmpdir(), `eliksir-evening-${port}.log`)
  fs.writeFileSync(logFile, '')
  await step(`Product on ${url}`, async () => {
    const server = startProgram({ name: 'server', args: [bundle('server')], env, logFile, isRecorded: false })
    stopLater('server', () => server.stop())
    await waitUntilReady(server, `${url}/readyz`, { logFile })
  })
  return { url }
}

/** A function of the same name that is found before the one of PostgreSQL. */
async function moveDatabaseClock(client, aheadMs) {
  await client.query('create schema clock')
  await client.query(`create function clock.now() returns timestamptz language sql stable
    as $$ select pg_catalog.now() + interval '${Math.round(aheadMs / 1000)} seconds' $$`)
  await client.query('alter database evening set search_path = clock, public, pg_catalog')
}

/** 20:41 in Warsaw, half a day ahead at least. */
function nextSaturdayEvening() {
  for (let at = Date.now() + DAY_MS / 2; ; at += 60_000) {
    const wall = new Date(at).toLocaleString('en-GB', { timeZone: 'Europe/Warsaw', weekday: 'short', hour: '2-digit', minute: '2-digit' }) // prettier-ignore
    if (wall.startsWith('Sat') && wall.endsWith('20:41')) return at
  }
}
