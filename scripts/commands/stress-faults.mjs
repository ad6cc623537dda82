import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundle, hasBundle } from '../lib/build.mjs'
import { root } from '../lib/paths.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { fillDisk } from '../lib/stress/faults/fillDisk.mjs'
import { loseDatabase } from '../lib/stress/faults/loseDatabase.mjs'
import { loseRedis } from '../lib/stress/faults/loseRedis.mjs'
import { redisServer } from '../lib/stress/faults/redisServer.mjs'
import { smallDisk } from '../lib/stress/faults/smallDisk.mjs'
import { aProduct } from '../lib/stress/product.mjs'
import { startTestCluster, testEnvironment } from '../lib/testing/testCluster.mjs'
import { Trouble } from '../lib/trouble.mjs'
import { productionFiles } from '../lib/typescript.mjs'
import { judge } from '../lib/verdicts.mjs'

/**
 * What the product needs is taken away under load and given back: PostgreSQL, Redis, room on the disk. Needs what is built;
 * `redis-server` for the second, root for the third (a disk of one megabyte is mounted), else they are skipped and named.
 * `npm run stress:faults -- database redis disk`
 */
export async function run(args) {
  if (!hasBundle('server')) throw new Trouble('Nothing is built yet: run npm run build first.')
  const faults = ['database', 'redis', 'disk']
  const odd = args.find((word) => !faults.includes(word))
  if (odd) throw new Trouble(`There is no fault "${odd}". There are: ${faults.join(', ')}.`)
  stopOnSignals()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-faults-'))
  try {
    judge(
      await strike(args.length > 0 ? args : faults, folder),
      'The product does not stand what was taken away.',
    )
  } finally {
    await stopAll()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function strike(faults, folder) {
  const cluster = await startTestCluster({ isDurable: true })
  stopLater('', () => cluster.stop())
  await createDatabase(cluster.adminUrl, 'faults', { template: cluster.template })
  const databaseUrl = cluster.urlOf('faults')
  const redis = faults.includes('redis') ? await redisServer() : null
  const disks = faults.includes('disk')
    ? ['tmp', 'uploads'].map((name) => smallDisk(path.join(folder, name)))
    : []
  const hasDisks = disks.length > 0 && disks.every(Boolean)
  const mediaDir = hasDisks ? disks[1].folder : cluster.mediaDir
  const env = {
    ...(redis ? { REDIS_URL: redis.url } : {}),
    ...(hasDisks ? { TMPDIR: disks[0].folder } : {}),
  }
  const product = await aProduct({ databaseUrl, mediaDir, env })
  await step('The product runs', product.start)

  const verdicts = []
  if (faults.includes('database')) verdicts.push(...(await loseDatabase({ product, cluster, databaseUrl })))
  if (redis) verdicts.push(...(await loseRedis({ product, redis })))
  else if (faults.includes('redis')) console.log('– Redis: skipped, redis-server is not installed')
  if (hasDisks) {
    const worker = startWorker({ databaseUrl, mediaDir, env })
    const [temporary, uploads] = disks
    verdicts.push(...(await fillDisk({ product, worker, temporary, uploads, databaseUrl })))
  } else if (faults.includes('disk')) console.log('– Disk: skipped, only root may mount one')
  return verdicts
}

function startWorker({ databaseUrl, mediaDir, env: more }) {
  const env = {
    ...testEnvironment({ databaseUrl, mediaDir }),
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    WORKER_METRICS_PORT: '0',
    HOST: '127.0.0.1',
    ...more,
  }
  const child = spawn(process.execPath, [productionFiles, bundle('worker')], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  stopLater('', async () => {
    child.kill('SIGKILL')
    await ended
  })
  return { env }
}
