import { findBrowser } from '../lib/browser.mjs'
import { build, isBuilt } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { restartUnderBoard } from '../lib/stress/board/restartUnderBoard.mjs'
import { aProduct } from '../lib/stress/product.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { report as reportError } from '../lib/trouble.mjs'

/**
 * A host's board stays open while the server is killed and comes back: what was typed and tapped meanwhile must be written, what
 * others changed must be shown, and nobody may have to reload the page. `npm run stress:board-restart -- --rounds 3`
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await restart(args).catch((error) => {
    reportError(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function restart(args) {
  const rounds = Math.min(20, Math.max(1, Number(args[args.indexOf('--rounds') + 1]) || 1))
  await ensureDependencies()
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', () => cluster.stop())
  await createDatabase(cluster.adminUrl, 'restart', { template: cluster.template })
  const databaseUrl = cluster.urlOf('restart')
  const product = await aProduct({ databaseUrl, mediaDir: cluster.mediaDir })
  await step('Product is ready', product.start)
  const { problems, backMs } = await restartUnderBoard({
    product,
    databaseUrl,
    rounds,
    browserPath: await findBrowser(),
  })
  console.log(`\nKilled and started ${rounds} times under an open board`)
  console.log(
    `The board was live again after   ${backMs.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ')}`,
  )
  console.log(
    problems.length === 0 ? '✓ Nothing was lost' : problems.map((problem) => `✗ ${problem}`).join('\n'),
  )
  return problems.length === 0 ? 0 : 1
}
