import { ensureDependencies } from '../lib/dependencies.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { runVitest } from '../lib/testing/vitest.mjs'
import { report } from '../lib/trouble.mjs'

/**
 * The house is killed fifty times, unless told otherwise, while it takes a deposit: each time it ends with one charge and one table.
 * The same test that runs with every build, more often.
 */
export async function run([kills = '50']) {
  stopOnSignals()
  const exitCode = await stressOnce(kills).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function stressOnce(kills) {
  await ensureDependencies()
  forgetSettings()
  process.env.PAYMENT_KILLS = kills
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', () => cluster.stop())
  const filter = ['tests/int/paymentsKilled.int.spec.ts']
  const { passed, failed } = await runVitest({ projects: ['int'], filter, cluster, hasCoverage: false })
  return passed > 0 && failed === 0 ? 0 : 1
}
