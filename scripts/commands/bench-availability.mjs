import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import { makeBusyNight } from '../lib/bench/availability/busyNight.mjs'
import { writePast } from '../lib/bench/availability/past.mjs'
import { startProduct } from '../lib/bench/servers.mjs'
import { build, isBuilt } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { createDatabase, withClient } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { report } from '../lib/trouble.mjs'
import { runNode, typescriptArgs } from '../lib/typescript.mjs'

const mostMs = 25
const mostRatio = 1.2

/**
 * How long the production build takes to say what is free on a night of 60 tables and 200 bookings, with and without a
 * million reservations behind it. Two servers on two databases are asked in turn, so that whatever else the machine does
 * slows both. `npm run bench:availability -- --requests 600 --past 1000000 --json`
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await bench({
    requests: numberAfter(args, '--requests', 600),
    past: numberAfter(args, '--past', 1_000_000),
    isJson: args.includes('--json'),
  }).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function bench({ requests, past, isJson }) {
  await ensureDependencies()
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', () => cluster.stop())

  const young = await nightOn(cluster, 'young')
  const old = await nightOn(cluster, 'old')
  await step(`${past.toLocaleString('en')} past reservations`, () =>
    withClient(cluster.urlOf('old'), (client) => writePast(client, { ...old.venue, count: past })),
  )
  const domain = JSON.parse(
    await runNode(typescriptArgs('scripts/lib/bench/availability/domain.ts'), { title: 'The domain' }),
  )
  for (const one of [young, old]) one.server = await startProduct({ databaseUrl: one.url, mediaDir: cluster.mediaDir }) // prettier-ignore

  await askInTurn([young, old], Math.ceil(requests / 3))
  const [without, behind] = (await askInTurn([young, old], requests)).map(percentiles)
  const ratio = { p50: behind.p50Ms / without.p50Ms, p95: behind.p95Ms / without.p95Ms }
  const result = { requests, past, domain, without, behind, ratio }
  if (isJson) console.log(JSON.stringify(result))
  else print(result)
  return behind.p95Ms < mostMs && ratio.p95 <= mostRatio ? 0 : 1
}

async function nightOn(cluster, name) {
  await createDatabase(cluster.adminUrl, name, { template: cluster.template })
  const url = cluster.urlOf(name)
  return { url, venue: await withClient(url, makeBusyNight) }
}

/** The times of each, in milliseconds. A header that no cache answers for makes every answer a computed one. */
async function askInTurn(nights, requests) {
  const times = nights.map(() => [])
  for (let index = 0; index < requests; index += 1) {
    const order = index % 2 === 0 ? [0, 1] : [1, 0]
    for (const place of order) {
      const { server, venue } = nights[place]
      const partySize = 1 + (index % 6)
      const url = `${server.url}/api/reservations/availability?venue=${venue.slug}&date=${venue.date}&partySize=${partySize}`
      const startedAt = performance.now()
      const answer = await fetch(url, { headers: { authorization: 'JWT none' } })
      const body = await answer.json()
      times[place].push(performance.now() - startedAt)
      if (!answer.ok || !Array.isArray(body.slots)) throw new Error(`${url} answered ${answer.status}`)
    }
  }
  return times
}

function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}

function print({ requests, past, domain, without, behind, ratio }) {
  const ms = (value) => value.toFixed(1).padStart(8)
  console.log(
    `\n60 tables, 200 bookings that night; ${requests} requests each, one at a time, ${cpus().length} cores`,
  )
  console.log('                                        p50 ms   p95 ms')
  console.log(`The rules alone, without database     ${ms(domain.p50Ms)} ${ms(domain.p95Ms)}`)
  console.log(`GET /api/reservations/availability    ${ms(without.p50Ms)} ${ms(without.p95Ms)}`)
  console.log(`The same behind ${past.toLocaleString('en').padEnd(10)} reservations ${ms(behind.p50Ms)} ${ms(behind.p95Ms)}`) // prettier-ignore
  console.log(`Ratio                                 ${ratio.p50.toFixed(2).padStart(8)} ${ratio.p95.toFixed(2).padStart(8)}`) // prettier-ignore
  console.log(`${behind.p95Ms < mostMs ? '✓' : '✗'} p95 under ${mostMs} ms`)
  console.log(
    `${ratio.p95 <= mostRatio ? '✓' : '✗'} at most ${mostRatio} times as slow with the past behind it`,
  )
}

function numberAfter(args, name, otherwise) {
  const value = Number(args[args.indexOf(name) + 1])
  return args.includes(name) && value > 0 ? value : otherwise
}
