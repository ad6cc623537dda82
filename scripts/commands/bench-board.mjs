import { cpus } from 'node:os'
import { busyBoard } from '../lib/bench/board/busyBoard.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { createDatabase, withClient } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster, testEnvironment } from '../lib/testing/testCluster.mjs'
import { report } from '../lib/trouble.mjs'
import { runNode, typescriptArgs } from '../lib/typescript.mjs'

const mostMs = 50

/**
 * How long a load of the service board takes on the server, with 60 tables and 300 reservations, in how many statements, and
 * how large it is. `npm run bench:board -- --loads 200 --json`
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await bench({
    loads: Number(args[args.indexOf('--loads') + 1]) || 200,
    isJson: args.includes('--json'),
  }).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function bench({ loads, isJson }) {
  await ensureDependencies()
  forgetSettings()
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', () => cluster.stop())
  await createDatabase(cluster.adminUrl, 'board', { template: cluster.template })
  const databaseUrl = cluster.urlOf('board')
  const night = await withClient(databaseUrl, busyBoard)
  const env = {
    ...testEnvironment({ databaseUrl, mediaDir: cluster.mediaDir }),
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    BENCH_NIGHT: JSON.stringify({ ...night, loads }),
  }
  const said = await runNode(typescriptArgs('scripts/lib/bench/board/loads.ts'), { env, title: 'The board' })
  const result = JSON.parse(said.trim().split('\n').at(-1))
  if (isJson) console.log(JSON.stringify(result))
  else print(result)
  return result.p95Ms < mostMs && result.statements === 1 ? 0 : 1
}

function print({ tables, parties, loads, p50Ms, p95Ms, databaseMs, statements, bytes, gzipBytes }) {
  const kb = (value) => `${(value / 1024).toFixed(0)} kB`
  console.log(
    `\n${tables} tables, ${parties} reservations; ${loads} loads one after the other, ${cpus().length} cores`,
  )
  console.log(`Server time of a load     p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms`)
  console.log(`Of it in the database     p50 ${databaseMs.toFixed(1)} ms`)
  console.log(`Size                      ${kb(bytes)}, ${kb(gzipBytes)} compressed`)
  console.log(`${statements === 1 ? '✓' : '✗'} ${statements} statement for each load`)
  console.log(`${p95Ms < mostMs ? '✓' : '✗'} p95 under ${mostMs} ms`)
}
