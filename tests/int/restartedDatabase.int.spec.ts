import { afterAll, expect, it } from 'vitest'
import { createDatabase } from '../../scripts/lib/postgres/cluster.mjs'
import { aProduct } from '../../scripts/lib/stress/product.mjs'
import { optionsOf } from '../../scripts/lib/stress/options.mjs'
import { stress } from '../../scripts/lib/stress/stress.mjs'
import { startTestCluster } from '../../scripts/lib/testing/testCluster.mjs'

// `npm run stress:booking -- --restart-database`, small, on a PostgreSQL of its own: the others are needed by other tests.
let product: Awaited<ReturnType<typeof aProduct>> | undefined
let cluster: Awaited<ReturnType<typeof startTestCluster>> | undefined
afterAll(async () => {
  await product?.stop()
  await cluster?.stop()
}, 60_000)

it('asks to come back while PostgreSQL is away, and goes on by itself when it is there again', async () => {
  cluster = await startTestCluster({ isDurable: true })
  await createDatabase(cluster.adminUrl, 'restarted', { template: cluster.template })
  const databaseUrl = cluster.urlOf('restarted')
  product = await aProduct({ databaseUrl, mediaDir: cluster.mediaDir })
  await product.start()
  const options = optionsOf(
    '--clients 15 --attempts 120 --tables 12 --slots 6 --staff-share 0.3 --restart-database'.split(' '),
  )
  const report = await stress({ options, databaseUrl, product, database: cluster })

  expect(report.problems).toEqual([])
  expect(report.outcomes.unavailable).toBeGreaterThan(0)
  expect(report.recovery).toMatchObject({ isReady: true, isSameServer: true })
  expect(report.won).toBeGreaterThan(10)
}, 240_000)
