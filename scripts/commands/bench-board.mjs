import { cpus } from 'node:os'
import { busyBoard } from '../lib/bench/board/busyBoard.mjs'
import { inBrowser } from '../lib/bench/board/inBrowser.mjs'
import { shareOf } from '../lib/bench/board/shareOf.mjs'
import { findBrowser } from '../lib/browser.mjs'
import { build, isBuilt } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { createDatabase, withClient } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { aProduct } from '../lib/stress/product.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster, testEnvironment } from '../lib/testing/testCluster.mjs'
import { report } from '../lib/trouble.mjs'
import { runNode, typescriptArgs } from '../lib/typescript.mjs'

/** On a machine that does nothing else. */
const MOST_LOAD_MS = 50
const MOST_SCRIPT_MS = 100

/**
 * The service board of a night with 60 tables and 300 reservations: how long a load takes on the server and in how many
 * statements, when Chromium first paints it, and what a change of somebody else costs the page.
 * `npm run bench:board -- --loads 200 --updates 30 --json`; `--no-browser` for the server alone.
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await bench(args).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function bench(args) {
  const number = (name, usual) => Number(args[args.indexOf(name) + 1]) || usual
  const [loads, updates] = [number('--loads', 200), number('--updates', 30)]
  const hasBrowser = !args.includes('--no-browser')
  await ensureDependencies()
  forgetSettings()
  if (hasBrowser && !isBuilt()) await step('Built', build)
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
  const server = JSON.parse(said.trim().split('\n').at(-1))
  const checks = [
    [server.statements === 1, `${server.statements} statement for each load`],
    [server.p95Ms < MOST_LOAD_MS, `p95 of a load under ${MOST_LOAD_MS} ms`],
  ]
  let page = null
  if (hasBrowser) {
    const product = await aProduct({ databaseUrl, mediaDir: cluster.mediaDir })
    await step('Product is ready', product.start)
    page = await inBrowser({ url: product.url, ...night, loads, updates, browserPath: await findBrowser() })
    const worst = shareOf(page.updates.map(({ scriptMs }) => scriptMs), 0.95) // prettier-ignore
    checks.push([worst < MOST_SCRIPT_MS, `p95 of the scripting of an update under ${MOST_SCRIPT_MS} ms`])
  }
  if (args.includes('--json')) console.log(JSON.stringify({ server, page }))
  else print({ server, page, checks })
  return checks.every(([isMet]) => isMet) ? 0 : 1
}

function print({ server, page, checks }) {
  const { tables, parties, loads, p50Ms, p95Ms, databaseMs, bytes, gzipBytes } = server
  const kb = (value) => `${(value / 1024).toFixed(0)} kB`
  const line = (name, value) => console.log(`${name.padEnd(44)}${value}`)
  const both = (values) =>
    `p50 ${shareOf(values, 0.5).toFixed(1)} ms, p95 ${shareOf(values, 0.95).toFixed(1)} ms`
  console.log(`\n${tables} tables, ${parties} reservations; ${loads} loads one after the other, ${cpus().length} cores`) // prettier-ignore
  line('A load in the process', `p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms, of it in the database p50 ${databaseMs.toFixed(1)} ms`) // prettier-ignore
  line('Its size', `${kb(bytes)}, ${kb(gzipBytes)} compressed`)
  if (page) {
    const of = (name) => page.updates.map((update) => update[name])
    line('Answer of the server over HTTP', both(page.answers))
    line(`First paint with bars (${page.bars} on screen)`, `${page.paint.toFixed(0)} ms, cold ${page.coldPaint.bars.toFixed(0)} ms (first contentful ${page.coldPaint.first?.toFixed(0)} ms)`) // prettier-ignore
    line(`Update by somebody else (${page.updates.length}), scripting`, both(of('scriptMs')))
    line('… layout and style', both(of('layoutMs')))
    line('… all tasks of the page', both(of('taskMs')))
  }
  for (const [isMet, what] of checks) console.log(`${isMet ? '✓' : '✗'} ${what}`)
}
