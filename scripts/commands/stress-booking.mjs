import { build, isBuilt } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { optionsOf } from '../lib/stress/options.mjs'
import { printReport } from '../lib/stress/print.mjs'
import { aProduct } from '../lib/stress/product.mjs'
import { stress } from '../lib/stress/stress.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { report as reportError, Trouble } from '../lib/trouble.mjs'

/**
 * Parallel bookings and the proof that no table was given away twice. Without `--url` it builds the product and runs it on
 * a database of its own; with it, it tries a running instance, on a venue that it makes there and leaves behind.
 * See `optionsOf` for the rest. Ends with 1 when anything is double, lost, half written or answered with 5xx.
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await rushOnce(args).catch((error) => {
    reportError(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function rushOnce(args) {
  const options = optionsOf(args)
  await ensureDependencies()
  const report = options.url ? await onRunning(options) : await onOwn(options)
  if (options.isJson) console.log(JSON.stringify(report))
  else printReport(report, options)
  return report.problems.length === 0 ? 0 : 1
}

async function onRunning(options) {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new Trouble('DATABASE_URL is missing: the proof is found in the database of the instance.') // prettier-ignore
  return stress({ options, databaseUrl, url: options.url })
}

async function onOwn(options) {
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster({ isDurable: options.isDatabaseRestarted })
  })
  stopLater('database', () => cluster.stop())
  await createDatabase(cluster.adminUrl, 'stress', { template: cluster.template })
  const databaseUrl = cluster.urlOf('stress')
  const product = await aProduct({ databaseUrl, mediaDir: cluster.mediaDir })
  await step('Product is ready', product.start)
  return stress({ options, databaseUrl, product, database: cluster })
}
