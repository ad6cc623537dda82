import { build, isBuilt } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { besideStatic } from '../lib/bench/front/besideStatic.mjs'
import { coldStart } from '../lib/bench/front/coldStart.mjs'
import { crowd, duelsOf, pastReads, pastTheCache } from '../lib/bench/front/duels.mjs'
import { flood, heapMb } from '../lib/bench/front/flood.mjs'
import { printBesideStatic, printCold, printDuels, printFlood, printPast } from '../lib/bench/front/print.mjs'
import { publicReads } from '../lib/bench/front/reads.mjs'
import { duel, measure } from '../lib/bench/measure.mjs'
import { startProduct, startYardstick } from '../lib/bench/servers.mjs'
import { printTable } from '../lib/bench/table.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { report } from '../lib/trouble.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'

/**
 * How many of the main reads a second the production build answers, beside one SQL query on bare `pg` and a static
 * answer, both through bare `node:http`, in the same minute on the same machine.
 * What the cache gives is measured with 64 connections beside the same bytes from bare `node:http`, in turns; then 500 clients
 * come at once for one page, and `--flood` senseless addresses are asked for. `--only cache` and `--only flood` are parts of it.
 * `npm run bench -- --seconds 2 --connections 10 --flood 200000 --json`
 */
export async function run(args) {
  stopOnSignals()
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : null
  const exitCode = await bench({
    seconds: numberAfter(args, '--seconds', 2),
    connections: numberAfter(args, '--connections', 10),
    addresses: numberAfter(args, '--flood', 5_000),
    isWanted: (part) => only === null || only === part,
    isJson: args.includes('--json'),
  }).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function bench({ seconds, connections, addresses, isWanted, isJson }) {
  await ensureDependencies()
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  const { databaseUrl, mediaDir } = await openDatabase()
  const yardstick = await startYardstick({ databaseUrl })
  const product = await startProduct({ databaseUrl, mediaDir })
  const found = { seconds, connections }
  const say = isJson ? () => undefined : console.log

  if (isWanted('cache')) {
    found.cold = await coldStart({ product })
    await measureCache({ yardstick, product, seconds, found, say })
  }
  if (isWanted('platform')) {
    found.results = []
    for (const target of targets({ yardstick, product }))
      found.results.push(await measure({ connections, seconds, ...target }))
    found.memory = { idleMb: product.idleMb, loadedMb: product.residentMb() }
    if (!isJson) printTable({ ...found, seconds, connections })
  }
  if (isWanted('flood')) {
    await product.stop()
    const small = await startProduct({ databaseUrl, mediaDir, heapMb })
    found.flooded = { ...(await flood({ product: small, addresses })), heapMb }
    if (!isJson) printFlood(found.flooded)
  }
  if (isJson) console.log(JSON.stringify(found))
  return isSound(found) ? 0 : 1
}

async function measureCache({ yardstick, product, seconds, found, say }) {
  const reads = await publicReads(product)
  found.duels = []
  for (const { read, kind, ...pair } of await duelsOf({ yardstick, product, reads })) {
    const result = { read, kind, ...(await duel({ ...pair, connections: crowd, seconds: 1 })) }
    found.duels.push(result)
    say(`  ${result.ratio.toFixed(2)}  ${result.title}`)
  }
  found.besideStatic = await besideStatic({ product, connections: crowd, seconds })
  found.past = []
  for (const target of pastReads({ product, reads }))
    found.past.push(await measure({ ...target, connections: 10, seconds, warmUp: 1 }))
  if (say === console.log) {
    printDuels({ ...found, crowd })
    printBesideStatic(found.besideStatic)
    printCold(found.cold)
    printPast(found.past)
  }
}

const isSound = ({ duels = [], besideStatic = [], results = [], past = [], cold, flooded }) =>
  [...results, ...past, ...[...duels, ...besideStatic].flatMap(({ ours, bare }) => [ours, bare])].every(
    ({ failures }) => failures === 0,
  ) &&
  (!cold || (cold.failures === 0 && cold.computations === 1)) &&
  (!flooded || flooded.failures === 0)

async function openDatabase() {
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', cluster.stop)
  await createDatabase(cluster.adminUrl, 'bench', { template: cluster.template })
  return { databaseUrl: cluster.urlOf('bench'), mediaDir: cluster.mediaDir }
}

const graphqlList = `{ Cocktails(limit: 10) { docs { id name slug method garnish taste abvPercent strength volumeMl
  allergens vegan available unavailableUntil glass { name slug } recipe { amount unit stage ingredient { name slug abvPercent } } } } }`

function targets({ yardstick, product }) {
  return [
    { name: 'static', title: 'Static answer, bare node:http', url: `${yardstick.url}/static` },
    { name: 'rows', title: 'One SQL query of ten bare rows, bare pg', url: `${yardstick.url}/rows` },
    { name: 'query', title: 'One SQL query of the same list, bare pg', url: `${yardstick.url}/query` },
    {
      name: 'list',
      title: 'REST, 10 cocktails, depth 1',
      url: `${product.url}/api/cocktails?limit=10&depth=1`,
      headers: pastTheCache,
    },
    {
      name: 'one',
      title: 'REST, one cocktail',
      url: `${product.url}/api/cocktails?where[slug][equals]=negroni&depth=1`,
      headers: pastTheCache,
    },
    {
      name: 'graphql',
      title: 'GraphQL, the same list',
      url: `${product.url}/api/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: graphqlList }),
    },
    { name: 'menu', title: 'Menu page, /pl/menu', url: `${product.url}/pl/menu`, headers: pastTheCache },
  ]
}

function numberAfter(args, name, otherwise) {
  const value = Number(args[args.indexOf(name) + 1])
  return args.includes(name) && value > 0 ? value : otherwise
}
