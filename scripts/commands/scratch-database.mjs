import { createDatabase } from '../lib/postgres/cluster.mjs'
import { startTestCluster, testEnvironment } from '../lib/testing/testCluster.mjs'

/** A throw-away database for trying things: prints its variables as shell exports and keeps it until it is stopped. */
export async function run(args) {
  const isEmpty = args.includes('--empty')
  const cluster = await startTestCluster({ isEmpty })
  await createDatabase(cluster.adminUrl, 'scratch', isEmpty ? {} : { template: cluster.template })

  const variables = testEnvironment({ databaseUrl: cluster.urlOf('scratch'), mediaDir: cluster.mediaDir })
  for (const [name, value] of Object.entries(variables)) console.log(`export ${name}='${value}'`)

  const stop = () => void cluster.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
