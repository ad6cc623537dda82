import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundle, hasBundle } from '../lib/build.mjs'
import { filesUnder, readText } from '../lib/infra/sources.mjs'
import { runProgram } from '../lib/infra/tools.mjs'
import { root } from '../lib/paths.mjs'
import { createDatabase, freePort } from '../lib/postgres/cluster.mjs'
import { waitUntil } from '../lib/processes.mjs'
import { step } from '../lib/say.mjs'
import { smoke } from '../lib/smoke/smoke.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { startTestCluster, testEnvironment } from '../lib/testing/testCluster.mjs'
import { Trouble } from '../lib/trouble.mjs'
import { productionFiles } from '../lib/typescript.mjs'

/**
 * The product under some load with a real Prometheus beside it: `promtool check metrics` on both endpoints, and every query of
 * every dashboard answered. Needs what is built, and Debian's `prometheus`; with `redis-server` the queries about Redis too.
 */
export async function run() {
  if (!hasBundle('server')) throw new Trouble('Nothing is built yet: run npm run build first.')
  stopOnSignals()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-metrics-'))
  try {
    await checkMetrics(folder)
  } finally {
    await stopAll()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function checkMetrics(folder) {
  const [port, web, worker, prometheus, redisPort] = await Promise.all(
    Array.from({ length: 5 }, () => freePort()),
  )
  const cluster = await startTestCluster()
  stopLater('', cluster.stop)
  await createDatabase(cluster.urlOf('postgres'), 'metrics', { template: cluster.template })
  const hasRedis = !runProgram('redis-server', ['--version']).missing
  if (hasRedis) begin('redis-server', ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', ''], {})
  const base = `http://127.0.0.1:${port}`
  const env = {
    ...testEnvironment({ databaseUrl: cluster.urlOf('metrics'), mediaDir: cluster.mediaDir }),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: base,
    METRICS_PORT: String(web),
    WORKER_METRICS_PORT: String(worker),
    LOG_LEVEL: 'error',
    ...(hasRedis ? { REDIS_URL: `redis://127.0.0.1:${redisPort}` } : {}),
  }
  const node = (name) => begin(process.execPath, [productionFiles, bundle(name)], env)

  await step('The product runs', async () => {
    node('server')
    node('worker')
    const isUp = await waitUntil(
      async () => (await isOk(`${base}/readyz`)) && (await isOk(`http://127.0.0.1:${worker}/metrics`)),
      120_000,
      200,
    )
    if (!isUp) throw new Trouble('The product did not start.')
  })
  await startPrometheus({ folder, prometheus, web, worker })
  await step(`Load for ${scrapes} scrapes`, () => load({ base, prometheus }))

  for (const [name, from] of Object.entries({ web, worker })) {
    const text = await (await fetch(`http://127.0.0.1:${from}/metrics`)).text()
    const { ok, missing, output } = runProgram('promtool', ['check', 'metrics'], { input: text })
    if (missing) throw new Trouble('promtool is not installed: apt-get install prometheus.')
    if (!ok) throw new Trouble(`promtool check metrics on the ${name}: ${output}`)
    if (/[\w.+-]+@[\w-]+\.\w+|Smoke test/.test(text))
      throw new Trouble(`Somebody stands in the metrics of the ${name}.`)
    console.log(`✓ promtool check metrics on the ${name}`)
  }
  const { silent, asked } = await silentQueries(prometheus, hasRedis)
  if (silent.length > 0) throw new Trouble(`These queries have no data:\n  ${silent.join('\n  ')}`)
  console.log(`✓ Every query of every dashboard returns data: ${asked}`)
}

function begin(program, args, env) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.once('error', () => {})
  stopLater('', async () => {
    child.kill('SIGKILL')
    await ended
  })
}

async function startPrometheus({ folder, prometheus, web, worker }) {
  const file = path.join(folder, 'prometheus.yml')
  const jobs = Object.entries({ 'eliksir-web': web, 'eliksir-worker': worker }).map(
    ([name, port]) => `  - job_name: ${name}\n    static_configs:\n      - targets: ['127.0.0.1:${port}']\n`,
  )
  fs.writeFileSync(file, `global:\n  scrape_interval: 1s\nscrape_configs:\n${jobs.join('')}`)
  begin(
    'prometheus',
    [
      `--config.file=${file}`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=127.0.0.1:${prometheus}`,
      '--log.level=error',
    ],
    {},
  )
  const isUp = await waitUntil(() => isOk(`http://127.0.0.1:${prometheus}/-/ready`), 30_000, 200)
  if (!isUp) throw new Trouble('Prometheus did not start: apt-get install prometheus.')
}

const isOk = (url) => fetch(url).then(({ ok }) => ok, () => false) // prettier-ignore

/** Scrapes under load: enough for rates over a minute and for histograms to have moved. */
const scrapes = 20

/** A guest books, staff sign in, pages and lists are read, GraphQL is asked well and badly: a round for each scrape. */
async function load({ base, prometheus }) {
  const staff = { email: 'manager@example.com', password: 'eliksir-demo' }
  await smoke({ address: base, staff, say: () => {} })
  const graphql = (query) =>
    fetch(`${base}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  const first = await scrapesOf(prometheus)
  for (let round = 1; round <= scrapes; round += 1) {
    await Promise.all([
      ...['/pl', '/pl/menu', '/api/menus', `/api/cocktails?limit=3&page=${round}`].map((path) =>
        fetch(base + path).then((answer) => answer.text()),
      ),
      graphql('{ Menus(limit: 1) { docs { id } } }'),
      graphql('{ nonsense }'),
    ])
    await untilScrapes(prometheus, first + round)
  }
  await smoke({ address: base, staff: null, say: () => {} })
  // Once more twice: a rate needs two looks at what came last.
  await untilScrapes(prometheus, (await scrapesOf(prometheus)) + 2)
}

async function untilScrapes(prometheus, count) {
  const isThere = await waitUntil(async () => (await scrapesOf(prometheus)) >= count, 30_000, 100)
  if (!isThere) throw new Trouble('Prometheus does not scrape.')
}

/** How often it has read both endpoints, whichever it has read less. */
async function scrapesOf(prometheus) {
  const query = new URLSearchParams({ query: 'min(count_over_time(up{job=~"eliksir-.*"}[1h]))' })
  const answer = await fetch(`http://127.0.0.1:${prometheus}/api/v1/query?${query}`)
  const { data } = await answer.json()
  return Number(data?.result[0]?.value[1] ?? 0)
}

async function silentQueries(prometheus, hasRedis) {
  const silent = []
  let asked = 0
  for (const file of filesUnder('infra/monitoring/grafana/dashboards', '.json')) {
    for (const { title, targets } of JSON.parse(readText(file)).panels) {
      for (const { expr } of targets) {
        if (!hasRedis && expr.includes('redis')) continue
        asked += 1
        const query = new URLSearchParams({ query: expr })
        const { status, data, error } = await (
          await fetch(`http://127.0.0.1:${prometheus}/api/v1/query?${query}`)
        ).json()
        if (status !== 'success') silent.push(`${title}: ${error}`)
        else if (data.result.length === 0) silent.push(`${title}: ${expr}`)
      }
    }
  }
  return { silent, asked }
}
