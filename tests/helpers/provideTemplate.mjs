import { startTestCluster } from '../../scripts/lib/testing/testCluster.mjs'

/** Runs once before the integration tests: a PostgreSQL with the migrated and seeded template that each file clones. */
export default async function provideTemplate(project) {
  const given = process.env.ELIKSIR_TEST_CLUSTER
  if (given) return project.provide('cluster', JSON.parse(given))

  const { adminUrl, template, mediaDir, stop } = await startTestCluster()
  project.provide('cluster', { adminUrl, template, mediaDir })
  return stop
}
