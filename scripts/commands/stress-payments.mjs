import { ensureDependencies } from '../lib/dependencies.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { runVitest } from '../lib/testing/vitest.mjs'
import { report } from '../lib/trouble.mjs'

/**
 * The provider's events, 10,000 unless told otherwise: shuffled, doubled, late and forged in one world, in order in another,
 * and both end alike. The same test that runs with every build, larger.
 */
export async function run([events = '10000']) {
  stopOnSignals()
  const exitCode = await stressOnce(events).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function stressOnce(events) {
  await ensureDependencies()
  forgetSettings()
  process.env.PAYMENT_EVENTS = events
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', () => cluster.stop())
  const filter = ['tests/int/paymentEvents.int.spec.ts']
  const { passed, failed } = await runVitest({ projects: ['int'], filter, cluster, hasCoverage: false })
  return passed > 0 && failed === 0 ? 0 : 1
}
