import { afterAll, expect, it } from 'vitest'
import { aProduct } from '../../scripts/lib/stress/product.mjs'
import { optionsOf } from '../../scripts/lib/stress/options.mjs'
import { stress } from '../../scripts/lib/stress/stress.mjs'

// `npm run stress:booking -- --kill`, small: SIGKILL in the middle, a new start, and everybody asks again with their keys.
const databaseUrl = process.env.DATABASE_URL!
let product: Awaited<ReturnType<typeof aProduct>> | undefined
afterAll(() => product?.stop())

it('keeps every booking that was answered, and none by halves, when the server is killed', async () => {
  product = await aProduct({ databaseUrl, mediaDir: process.env.MEDIA_DIR! })
  await product.start()
  const options = optionsOf('--clients 15 --attempts 120 --tables 12 --slots 6 --kill'.split(' '))
  const report = await stress({ options, databaseUrl, product })

  expect(report.problems).toEqual([])
  expect(report.outcomes.lost).toBeGreaterThan(0)
  expect(report.recovery).toMatchObject({ isReady: true })
  expect(report.won).toBeGreaterThan(10)
}, 180_000)
