import { build, isBuilt } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { aProduct } from '../lib/stress/product.mjs'
import { streamOptionsOf } from '../lib/stress/stream/options.mjs'
import { printStreams } from '../lib/stress/stream/print.mjs'
import { stressStream } from '../lib/stress/stream/stressStream.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { report as reportError } from '../lib/trouble.mjs'

/**
 * Many who listen to one board while its parties change: how soon everybody hears it, whether anybody misses anything when
 * the server is killed, and whether its memory stays where it was. `npm run stress:stream -- --listeners 200 --seconds 600`
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await listenOnce(args).catch((error) => {
    reportError(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function listenOnce(args) {
  const options = streamOptionsOf(args)
  await ensureDependencies()
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', () => cluster.stop())
  await createDatabase(cluster.adminUrl, 'stream', { template: cluster.template })
  const databaseUrl = cluster.urlOf('stream')
  const product = await aProduct({ databaseUrl, mediaDir: cluster.mediaDir })
  await step('Product is ready', product.start)
  const report = await stressStream({ options, databaseUrl, product })
  if (options.isJson) console.log(JSON.stringify(report))
  else printStreams(report, options)
  return report.problems.length === 0 ? 0 : 1
}
