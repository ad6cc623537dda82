import { afterAll, beforeAll, expect, it } from 'vitest'
import { aProduct } from '../../scripts/lib/stress/product.mjs'
import { stressStream } from '../../scripts/lib/stress/stream/stressStream.mjs'

// A small version of `npm run stress:stream` against the production build, on this file's own database.
const databaseUrl = process.env.DATABASE_URL!
let product: Awaited<ReturnType<typeof aProduct>>

beforeAll(async () => {
  product = await aProduct({ databaseUrl, mediaDir: process.env.MEDIA_DIR! })
  await product.start()
}, 120_000)
afterAll(() => product.stop())

it('twenty who listen miss nothing, also when the server is killed and comes back', async () => {
  const options = { listeners: 20, seconds: 12, changes: 4, isKilled: true, isJson: true }
  const report = await stressStream({ options, databaseUrl, product })
  // How soon is for `npm run stress:stream` to say: here the machine may be busy.
  expect(report.problems.filter((problem) => !/within|Memory/.test(problem))).toEqual([])
  expect(report).toMatchObject({ listeners: 20, wasKilled: true })
  expect(report.changes).toBeGreaterThan(3)
}, 180_000)
