import { build, isBuilt } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { cutLines } from '../lib/freshness/cutLines.mjs'
import { freshness } from '../lib/freshness/freshness.mjs'
import { aWorker } from '../lib/freshness/worker.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { aProduct } from '../lib/stress/product.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { report } from '../lib/trouble.mjs'

/**
 * Two processes on one database under load, and random changes by REST, GraphQL, the backoffice, SQL and the worker: 200 ms
 * after a commit nobody may be told what was before, nor ever what was rolled back.
 * `npm run stress:freshness -- --acts 1000 --seed 1 --cut-lines --restart-database --json`. Ends with 1 when anything is stale.
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await once(args).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function once(args) {
  const acts = numberAfter(args, '--acts', 1_000)
  const seed = numberAfter(args, '--seed', Math.floor(Math.random() * 1e9))
  const isRestarted = args.includes('--restart-database')
  await ensureDependencies()
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster({ isDurable: isRestarted })
  })
  stopLater('database', () => cluster.stop())
  await createDatabase(cluster.adminUrl, 'freshness', { template: cluster.template })
  const databaseUrl = cluster.urlOf('freshness')
  const products = [0, 1].map(() => aProduct({ databaseUrl, mediaDir: cluster.mediaDir }))
  const urls = []
  for (const product of await Promise.all(products)) {
    await step(`Process ${urls.length + 1} is ready`, product.start)
    urls.push(product.url)
  }
  await aWorker({ databaseUrl, mediaDir: cluster.mediaDir })

  const disturb = async (round) => {
    if (args.includes('--cut-lines') && round % 10 === 5) await cutLines(databaseUrl)
    if (isRestarted && round % 40 === 20) await cluster.restart()
  }
  const found = await freshness({ urls, databaseUrl, acts, seed, disturb })
  if (args.includes('--json')) console.log(JSON.stringify({ seed, ...found }))
  else print(found, seed)
  return found.stale.length === 0 ? 0 : 1
}

function print({ acts, byKind, failures, answers, hits, looked, compared, stale }, seed) {
  console.log(`\n${acts} changes (seed ${seed}):`)
  for (const [name, count] of Object.entries(byKind).sort())
    console.log(`  ${String(count).padStart(5)}  ${name}`)
  if (failures.length > 0) console.log(`  ${failures.length} were refused, such as: ${failures[0]}`)
  console.log(
    `${answers} answers were read meanwhile, ${hits} of them from memory; ${looked} were held against the ledger.`,
  )
  console.log(`${compared} answers from memory were compared with the database.`)
  for (const one of stale.slice(0, 10)) console.log(JSON.stringify(one))
  console.log(`stale answers: ${stale.length}`)
}

function numberAfter(args, name, otherwise) {
  const value = Number(args[args.indexOf(name) + 1])
  return args.includes(name) && value > 0 ? value : otherwise
}
