import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aProduct } from '../../scripts/lib/stress/product.mjs'
import { optionsOf } from '../../scripts/lib/stress/options.mjs'
import { stress } from '../../scripts/lib/stress/stress.mjs'

// A small version of `npm run stress:booking` against the production build, on this file's own database.
const databaseUrl = process.env.DATABASE_URL!
let product: Awaited<ReturnType<typeof aProduct>>

beforeAll(async () => {
  product = await aProduct({ databaseUrl, mediaDir: process.env.MEDIA_DIR! })
  await product.start()
}, 120_000)
afterAll(() => product.stop())

const rushed = (args: string) => stress({ options: optionsOf(args.split(' ')), databaseUrl, product })

describe('many who want the same', () => {
  it('one table at one time goes to one of sixty', async () => {
    const report = await rushed('--clients 60 --tables 1 --slots 1')
    expect(report.problems).toEqual([])
    expect(report.outcomes).toEqual({ won: 1, conflict: 59 })
  }, 60_000)

  it('a night is shared out without a double, by guests and by staff through REST and GraphQL', async () => {
    const report = await rushed('--clients 16 --attempts 120 --tables 8 --slots 4 --staff-share 0.5')
    expect(report.problems).toEqual([])
    expect(report.won).toBeGreaterThan(8)
    expect(Object.keys(report.ways).map((way) => way.split(' ')[0])).toEqual(
      expect.arrayContaining(['guest', 'rest', 'graphql']),
    )
  }, 120_000)
})
