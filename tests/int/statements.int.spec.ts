import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, askGraphql } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
let statements = 0

beforeAll(async () => {
  payload = await openPayload()
  const source = await payload.create({
    collection: 'ingredients',
    data: { name: 'Yuzu', slug: 'yuzu-squeezed', kind: 'fruit', abvPercent: 0 },
  })
  for (let turn = 0; turn < 100; turn += 1) {
    const name = `Squeezed ${turn}`
    await payload.create({
      collection: 'ingredients',
      data: { name, slug: `squeezed-${turn}`, kind: 'juice', abvPercent: 0, madeFrom: source.id },
    })
  }
  countStatements(payload)
})

describe('a list that shows its relations costs the same number of statements, however long', () => {
  it.each([
    ['cocktails with recipes', (limit: number) => ask(`GET /api/cocktails?depth=2&limit=${limit}`)],
    [
      'items with drinks and their recipes',
      (limit: number) => ask(`GET /api/menu-items?depth=3&where[kind][equals]=cocktail&limit=${limit}`),
    ],
    [
      'ingredients',
      (limit: number) => ask(`GET /api/ingredients?depth=1&where[name][like]=Squeezed&limit=${limit}`),
    ],
    [
      'cocktails by GraphQL',
      (limit: number) =>
        askGraphql(`{ Cocktails(limit: ${limit}) { docs { name available glass { name } } } }`),
    ],
  ])('%s', async (_, read) => {
    await read(10)
    const [ten, hundred] = [await cost(() => read(10)), await cost(() => read(100))]
    // One more where the longer list meets a brand that a house may not name: its switches are read once.
    expect([ten, ten + 1]).toContain(hundred)
    expect(ten).toBeLessThanOrEqual(12)
  })
})

describe('a new price of what stands in very many drinks', () => {
  it('costs a handful of statements for each of them', async () => {
    const { docs } = await payload.find({
      collection: 'ingredients',
      where: { slug: { equals: 'gin' } },
      limit: 1,
    })
    const [gin] = docs
    const { totalDocs } = await payload.count({
      collection: 'cocktails',
      where: { 'recipe.ingredient': { equals: gin?.id } },
    })
    expect(totalDocs).toBeGreaterThan(10)
    statements = 0
    const data = { packPriceCents: Number(gin?.packPriceCents) + 100 }
    await payload.update({ collection: 'ingredients', id: String(gin?.id), data })
    // The drink, its newest version, what sells it and the newest version of that; and some for the whole.
    expect(statements).toBeLessThan(4 * totalDocs + 40)
  })
})

/** The fewest of three: what the house does beside it now and then is not the list's. */
async function cost(read: () => Promise<{ status: number; body: unknown }>): Promise<number> {
  const counts: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    statements = 0
    const { status, body } = await read()
    expect(status, JSON.stringify(body).slice(0, 300)).toBe(200)
    expect(body).not.toHaveProperty('errors')
    counts.push(statements)
  }
  return Math.min(...counts)
}

/** Every statement that reaches the database from this process. */
function countStatements({ db }: Payload): void {
  const { prototype } = (
    db as unknown as PostgresAdapter & {
      pool: { Client: { prototype: { query: (...args: unknown[]) => unknown } } }
    }
  ).pool.Client
  const query = prototype.query
  prototype.query = function counted(...args) {
    statements += 1
    return query.apply(this, args)
  }
}
