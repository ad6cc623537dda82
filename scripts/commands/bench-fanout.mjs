import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { createDatabase, freePort } from '../lib/postgres/cluster.mjs'
import { waitUntil } from '../lib/processes.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { Trouble } from '../lib/trouble.mjs'

const listeners = 10
const notices = 1_000

/**
 * How long a change notice takes to reach ten processes: by PostgreSQL, with the commit of the change; and by Redis, after the
 * same commit. Needs redis-server. `npm run bench:fanout`
 */
export async function run() {
  stopOnSignals()
  try {
    const cluster = await startTestCluster({ isEmpty: true, isDurable: true })
    stopLater('', cluster.stop)
    await createDatabase(cluster.urlOf('postgres'), 'fanout')
    const byPostgres = await throughPostgres(cluster.urlOf('fanout'))
    const byRedis = await throughRedis(cluster.urlOf('fanout'))
    console.log(`\n${notices} notices to ${listeners} listeners, milliseconds until the last one has heard`)
    for (const [name, times] of Object.entries({
      'PostgreSQL, with the commit': byPostgres,
      'Redis, after the commit': byRedis,
    }))
      console.log(`${name.padEnd(30)} p50 ${at(times, 0.5)}  p95 ${at(times, 0.95)}  p99 ${at(times, 0.99)}`)
  } finally {
    await stopAll()
  }
}

const at = (times, share) =>
  times
    .sort((a, b) => a - b)
    [Math.floor(times.length * share)].toFixed(2)
    .padStart(7)

async function throughPostgres(url) {
  const { default: pg } = await import('pg')
  const open = async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return client
  }
  const hear = newHearing()
  const all = await Promise.all(Array.from({ length: listeners }, open))
  for (const client of all) {
    client.on('notification', ({ payload }) => hear.heard(payload))
    await client.query('listen fanout')
  }
  const writer = await open()
  await writer.query('create table changes (id int)')
  const times = await hear.times(async (name) => {
    await writer.query('begin')
    await writer.query('insert into changes values (1)')
    await writer.query(`select pg_notify('fanout', $1)`, [name])
    await writer.query('commit')
  })
  await Promise.all([...all, writer].map((client) => client.end()))
  return times
}

async function throughRedis(url) {
  const { Redis } = await import('ioredis')
  const { default: pg } = await import('pg')
  const port = await freePort()
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
    stdio: 'ignore',
  })
  const missing = new Promise((resolve) => child.once('error', () => resolve(true)))
  stopLater('', async () => void child.kill('SIGKILL'))
  const probe = new Redis(port, { lazyConnect: false, retryStrategy: () => 100 })
  probe.on('error', () => {})
  const isUp = await Promise.race([
    missing.then(() => false),
    waitUntil(() => probe.status === 'ready', 10_000, 50),
  ])
  if (!isUp) throw new Trouble('There is no redis-server: apt-get install redis-server.')
  const hear = newHearing()
  const all = Array.from({ length: listeners }, () => new Redis(port, { enableReadyCheck: false }))
  for (const client of all) {
    client.on('message', (_, name) => hear.heard(name))
    await client.subscribe('fanout')
  }
  const writer = new pg.Client({ connectionString: url })
  await writer.connect()
  const times = await hear.times(async (name) => {
    await writer.query('begin')
    await writer.query('insert into changes values (1)')
    await writer.query('commit')
    await probe.publish('fanout', name)
  })
  for (const client of [...all, probe]) client.disconnect()
  await writer.end()
  return times
}

function newHearing() {
  let waiting = 0
  let all
  return {
    heard: () => {
      waiting -= 1
      if (waiting === 0) all()
    },
    times: async (send) => {
      const times = []
      for (let count = 0; count < notices; count += 1) {
        waiting = listeners
        const heard = new Promise((resolve) => (all = resolve))
        const startedAt = performance.now()
        await send(String(count))
        await heard
        times.push(performance.now() - startedAt)
      }
      return times
    },
  }
}
