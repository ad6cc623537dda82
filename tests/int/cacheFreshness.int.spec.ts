import { afterAll, beforeAll, expect, it } from 'vitest'
import { cutLines } from '../../scripts/lib/freshness/cutLines.mjs'
import { freshness } from '../../scripts/lib/freshness/freshness.mjs'
import { aWorker } from '../../scripts/lib/freshness/worker.mjs'
import { aProduct } from '../../scripts/lib/stress/product.mjs'

// `npm run stress:freshness -- --cut-lines`, small, on this file's own database.
const setting = { databaseUrl: process.env.DATABASE_URL!, mediaDir: process.env.MEDIA_DIR! }
const products: Awaited<ReturnType<typeof aProduct>>[] = []
let worker: Awaited<ReturnType<typeof aWorker>>

beforeAll(async () => {
  for (let count = 0; count < 2; count += 1) {
    const product = await aProduct(setting)
    await product.start()
    products.push(product)
  }
  worker = await aWorker(setting)
}, 240_000)
afterAll(async () => {
  await worker.stop()
  await Promise.all(products.map((product) => product.stop()))
}, 60_000)

it('two processes tell nobody what was before, whoever changes it and however, with the lines cut in between', async () => {
  const found = await freshness({
    urls: products.map(({ url }) => url),
    databaseUrl: setting.databaseUrl,
    acts: 40,
    seed: 7,
    readers: 2,
    disturb: async (round) => {
      if (round % 4 === 2) await cutLines(setting.databaseUrl)
    },
  })
  expect(found.stale).toEqual([])
  expect(found.hits).toBeGreaterThan(20)
  expect(Object.keys(found.byKind).length).toBeGreaterThan(8)
}, 300_000)
