import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { bundle, hasBundle } from '../lib/build.mjs'
import { edgeName, startNginx } from '../lib/infra/nginx.mjs'
import { root } from '../lib/paths.mjs'
import { createDatabase, freePort, withClient } from '../lib/postgres/cluster.mjs'
import { waitUntil } from '../lib/processes.mjs'
import { seconds, step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { ask, kindsOf, steadyLoad, tally } from '../lib/stress/steadyLoad.mjs'
import { startTestCluster, testEnvironment } from '../lib/testing/testCluster.mjs'
import { Trouble } from '../lib/trouble.mjs'
import { productionFiles } from '../lib/typescript.mjs'
import { judge } from '../lib/verdicts.mjs'

const perSecond = 100
const drainSeconds = 30
const unreadyWithinMs = 1_000

/**
 * Two instances behind nginx with our settings, by TLS, under a hundred requests a second; one of them is told to end: no
 * request fails, it says within a second that it is not ready, it is gone in time with exit code 0 and leaves no connection at
 * the database. Needs what is built, and nginx. `npm run stress:drain`
 */
export async function run() {
  if (!hasBundle('server')) throw new Trouble('Nothing is built yet: run npm run build first.')
  stopOnSignals()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-drain-'))
  try {
    judge(await drainUnderLoad(folder), 'Requests are not safe while an instance ends.')
  } finally {
    await stopAll()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function drainUnderLoad(folder) {
  const cluster = await startTestCluster()
  stopLater('', cluster.stop)
  await createDatabase(cluster.urlOf('postgres'), 'drain', { template: cluster.template })
  const databaseUrl = cluster.urlOf('drain')
  const [http, https] = await Promise.all([freePort(), freePort()])
  const start = (name) => startInstance({ databaseUrl, mediaDir: cluster.mediaDir, name })
  let instances
  let trust
  await step('Two instances are ready behind nginx', async () => {
    instances = [await start('leaving'), await start('staying')]
    const upstreams = instances.map(({ port }) => port)
    const { ca, servername } = await startNginx({ folder, http, https, upstreams, isUnlimited: true })
    trust = { ca, servername }
  })

  const load = steadyLoad({ port: https, perSecond, trust })
  await load.more(perSecond * 5)
  const [leaving] = instances
  const heldBefore = await connectionsOf(databaseUrl, 'leaving')
  const toldAt = performance.now()
  leaving.child.kill('SIGTERM')
  const isUnready = await waitUntil(
    async () => (await ask({ port: leaving.port, path: '/readyz' })).status === 503,
    5_000,
    20,
  )
  const unreadyMs = performance.now() - toldAt
  const code = await leaving.ended
  const goneMs = performance.now() - toldAt
  await load.more(perSecond * 5)
  await load.stop()

  const failures = load.answers.filter(({ status }) => status !== 200)
  const slowest = Math.max(...load.answers.map(({ ms }) => ms))
  const held = await connectionsOf(databaseUrl, 'leaving')
  return [
    [
      failures.length === 0,
      `${load.sent} requests, ${failures.length} failed (${failures.length > 0 ? kindsOf(failures) : tally(load.answers)}); the slowest took ${seconds(slowest)}`,
    ],
    [
      isUnready && unreadyMs <= unreadyWithinMs,
      `not ready ${Math.round(unreadyMs)} ms after SIGTERM (at most ${unreadyWithinMs})`,
    ],
    [
      code === 0 && goneMs <= drainSeconds * 1000,
      `gone after ${seconds(goneMs)} with exit code ${code} (at most ${drainSeconds} s, 0)`,
    ],
    [heldBefore > 0 && held === 0, `of its ${heldBefore} connections to the database ${held} are left`],
  ]
}

async function startInstance({ databaseUrl, mediaDir, name }) {
  const port = await freePort()
  const env = {
    ...process.env,
    // By its name the database knows whose connections these are.
    ...testEnvironment({ databaseUrl: `${databaseUrl}?application_name=${name}`, mediaDir }),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: `https://${edgeName}`,
    TRUSTED_PROXY_HOPS: '1',
    METRICS_PORT: '0',
    LOG_LEVEL: 'error',
    RATE_LIMIT_FACTOR: '100000',
    DRAIN_DELAY_SECONDS: '5',
    DRAIN_SECONDS: String(drainSeconds),
  }
  const child = spawn(process.execPath, [productionFiles, bundle('server')], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  stopLater('', async () => {
    child.kill('SIGKILL')
    await ended
  })
  const isReady = await waitUntil(
    async () => child.exitCode !== null || (await ask({ port, path: '/readyz' })).status === 200,
    120_000,
    100,
  )
  if (!isReady || child.exitCode !== null) throw new Trouble(`The instance that is ${name} did not start.`)
  return { port, child, ended }
}

const connectionsOf = (url, name) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      'select count(*)::int as count from pg_stat_activity where application_name = $1',
      [name],
    )
    return rows[0].count
  })
