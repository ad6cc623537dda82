import { startProduct } from '../bench/servers.mjs'
import { build, isBuilt } from '../build.mjs'
import { ensureDependencies } from '../dependencies.mjs'
import { createDatabase } from '../postgres/cluster.mjs'
import { step } from '../say.mjs'
import { stopLater } from '../stopping.mjs'
import { forgetSettings } from '../testing/forgetSettings.mjs'
import { startTestCluster } from '../testing/testCluster.mjs'

/** The production build over a database of its own with the demo bar; stopped with everything else. */
export async function openProduct(name) {
  await ensureDependencies()
  forgetSettings()
  if (!isBuilt()) await step('Built', build)
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', cluster.stop)
  await createDatabase(cluster.adminUrl, name, { template: cluster.template })
  return startProduct({ databaseUrl: cluster.urlOf(name), mediaDir: cluster.mediaDir })
}
