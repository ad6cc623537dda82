import { build, isBuilt } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { cacheTargets, coldStart, crowd, flood } from '../lib/bench/cache.mjs'
import { measure } from '../lib/bench/measure.mjs'
import { startProduct, startYardstick } from '../lib/bench/servers.mjs'
import { printCache, printTable } from '../lib/bench/table.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { report } from '../lib/trouble.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'

/**
 * How many of the main reads a second the production build answers, beside one SQL query on bare `pg` and a static
 * answer, both through bare `node:http`, in the same minute on the same machine.
 * What the cache gives is measured with 64 connections beside the same bytes from bare `node:http`; then 500 clients come
 * at once for one page, and `--flood` senseless addresses are asked for.
 * `npm run bench -- --seconds 5 --connections 10 --flood 200000 --json`
 */
export async function run(args) {
  const seconds = numberAfter(args, '--seconds', 5)
  const connections = numberAfter(args, '--connections', 10)
  stopOnSignals()
  const addresses = numberAfter(args, '--flood', 5_000)
  const exitCode = await bench({ seconds, connections, addresses, isJson: args.includes('--json') }).catch(
    (error) => {
      report(error)
      return 1
    },
  )
  await stopAll()
  process.exit(exitCode)
}

async function bench({ seconds, connections, addresses, isJson }) {
  await ensureDependencies()
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  const { databaseUrl, mediaDir } = await openDatabase()
  const yardstick = await startYardstick({ databaseUrl })
  const product = await startProduct({ databaseUrl, mediaDir })

  const results = []
  const cold = await coldStart({ product })
  const all = [
    ...targets({ yardstick, product }).map((target) => ({ connections, ...target })),
    ...(await cacheTargets({ yardstick, product })).map((target) => ({ connections: crowd, ...target })),
  ]
  for (const { beside, ...target } of all) {
    const result = { ...(await measure({ ...target, seconds })), beside }
    results.push(result)
    if (!isJson) console.log(`  ${target.title}: ${Math.round(result.requestsPerSecond)} a second`)
  }
  const memory = { idleMb: product.idleMb, loadedMb: product.residentMb() }
  const flooded = await flood({ product, addresses })
  if (isJson) console.log(JSON.stringify({ seconds, connections, results, memory, cold, flooded }))
  else {
    printTable({ results, memory, seconds, connections })
    printCache({ results, cold, flooded })
  }
  const isSound =
    results.every(({ failures }) => failures === 0) && cold.failures === 0 && cold.computations === 1
  return isSound ? 0 : 1
}

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

/** Whoever shows a key, even one that opens nothing, is answered without the cache. */
const pastTheCache = { authorization: 'JWT none' }

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
