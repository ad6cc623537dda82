import { ensureDependencies } from '../lib/dependencies.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { optionsOf } from '../lib/stress/messages/options.mjs'
import { printMessages } from '../lib/stress/messages/print.mjs'
import { stressMessages } from '../lib/stress/messages/stressMessages.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { report as reportError } from '../lib/trouble.mjs'

/**
 * Reminders under fire: killed workers, a provider with bad days, bookings that change meanwhile; and the proof that each
 * went out once, none was lost and none was stale. Options: see `optionsOf`. Ends with 1 when anything is wrong.
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await stressOnce(args).catch((error) => {
    reportError(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function stressOnce(args) {
  const options = optionsOf(args)
  await ensureDependencies()
  forgetSettings()
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', () => cluster.stop())
  await createDatabase(cluster.adminUrl, 'messages', { template: cluster.template })
  const databaseUrl = cluster.urlOf('messages')
  const report = await stressMessages({ options, databaseUrl, mediaDir: cluster.mediaDir })
  if (options.isJson) console.log(JSON.stringify(report))
  else printMessages(report)
  return report.problems.length === 0 ? 0 : 1
}
