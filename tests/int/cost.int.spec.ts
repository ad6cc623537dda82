import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, type Bar } from '../helpers/samples'

let payload: Payload
let manager: Caller
let bartender: Caller
let bar: Bar

beforeAll(async () => {
  payload = await openPayload()
  manager = await signIn(payload, 'manager', 'cost-manager')
  bartender = await signIn(payload, 'bartender', 'cost-bartender')
})

describe('the demo', () => {
  it('has a Negroni of 19.4 per cent with its recipe', async () => {
    const { body } = await ask<{
      docs: { abvPercent: number; recipe: { ingredient: { slug: string } }[] }[]
    }>('GET /api/cocktails?where[slug][equals]=negroni&depth=1')
    expect(body.docs[0]?.abvPercent).toBeCloseTo(19.4, 1)
    expect(body.docs[0]?.recipe.map(({ ingredient }) => ingredient.slug)).toHaveLength(3)
  })
})

describe('when an ingredient changes', () => {
  it('every drink made of it is true at once, published and drafted, and nothing else of it changes', async () => {
    bar = await openBar(payload)
    const twist = await payload.create({
      collection: 'ingredients',
      data: sample('ingredients', bar, { kind: 'citrus', abvPercent: 0 }),
    })
    const whole = {
      steps: [{ text: 'Zamieszaj.' }],
      garnish: 'Skórka',
      garnishIngredients: [twist.id],
      story: 'Po polsku.',
    }
    const { id, steps } = await payload.create({
      collection: 'cocktails',
      data: sample('cocktails', bar, whole),
    })
    const english = {
      story: 'In English.',
      garnish: 'Peel',
      steps: steps?.map((step) => ({ ...step, text: 'Stir.' })),
    }
    await payload.update({
      collection: 'cocktails',
      id,
      locale: 'en',
      data: { ...english, _status: 'published' },
    })
    await payload.update({
      collection: 'cocktails',
      id,
      draft: true,
      data: { taste: 'tylko w szkicu', _status: 'draft' },
    })
    const before = await stored(id)

    const { status } = await ask(`PATCH /api/ingredients/${bar.ingredient}`, {
      as: manager,
      body: { abvPercent: 50, packPriceCents: 14_000, allergens: ['celery'] },
    })
    expect(status).toBe(200)
    const after = await stored(id)

    for (const kind of ['published', 'draft'] as const) {
      expect(after[kind].abvPercent).toBeGreaterThan(Number(before[kind].abvPercent))
      expect({ kind, costCents: after[kind].costCents, allergens: after[kind].allergens }).toEqual({
        kind,
        costCents: 1200,
        allergens: ['celery'],
      })
      expect(withoutFigures(after[kind])).toEqual(withoutFigures(before[kind]))
    }
    expect(after.published).toMatchObject({
      story: { pl: 'Po polsku.', en: 'In English.' },
      garnish: { pl: 'Skórka', en: 'Peel' },
    })
    expect(after.versions).toBe(before.versions)
  })

  it('what is sold knows its new margin, published and drafted, and keeps its price', async () => {
    bar = await openBar(payload)
    await payload.update({
      collection: 'menu-items',
      id: bar.item,
      draft: true,
      data: { description: 'szkic', _status: 'draft' },
    })
    await ask(`PATCH /api/ingredients/${bar.ingredient}`, { as: manager, body: { packPriceCents: 14_000 } })
    const published = await payload.findByID({ collection: 'menu-items', id: bar.item })
    const draft = await payload.findByID({ collection: 'menu-items', id: bar.item, draft: true })
    // 38.00 gross at 23 % VAT is 30.89 net; 12.00 of it is 38.8 %.
    for (const item of [published, draft])
      expect(item).toMatchObject({ costCents: 1200, marginCents: 1889, variants: [{ priceCents: 3800 }] })
    expect(published.pourCostPercent).toBeCloseTo(38.8, 1)
    expect(draft.description).toBe('szkic')
  })

  it.each([
    ['who asks for few fields', (as: Caller) => ({ as, query: '?select[slug]=true' })],
    ['who may write what it may not read', (_: Caller, key: Caller) => ({ as: key, query: '' })],
  ])('is true again also after a caller %s', async (_, choose) => {
    bar = await openBar(payload)
    const owner = await signIn(payload, 'owner', `cost-owner-${bar.glass}`)
    const made = await ask<{ doc: { key: string } }>('POST /api/api-keys', {
      as: owner,
      body: { name: 'Prices', role: 'manager', scopes: ['ingredients:update'] },
    })
    const key = { name: 'key', headers: { authorization: `Bearer ${made.body.doc.key}` } }
    const { as, query } = choose(manager, key)
    const { costCents } = await payload.findByID({ collection: 'cocktails', id: bar.cocktail })
    const answer = await ask(`PATCH /api/ingredients/${bar.ingredient}${query}`, {
      as,
      body: { packPriceCents: 14_000 },
    })
    const after = await payload.findByID({ collection: 'cocktails', id: bar.cocktail })
    expect([answer.status, after.costCents]).toEqual([200, Number(costCents) * 2])
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: bar.ingredient } },
      sort: '-at',
      limit: 1,
    })
    expect(docs[0]?.changes).toMatchObject({ packPriceCents: { from: 7000, to: 14_000 } })
  })

  it('a refused change changes no drink', async () => {
    bar = await openBar(payload)
    const { status } = await ask(`PATCH /api/ingredients/${bar.ingredient}`, {
      as: manager,
      body: { abvPercent: 97 },
    })
    expect(status).toBe(400)
    expect(await payload.findByID({ collection: 'cocktails', id: bar.cocktail })).toMatchObject({
      costCents: 600,
    })
  })

  it('the bartender, who sees no costs, changes none', async () => {
    bar = await openBar(payload)
    await ask(`PATCH /api/ingredients/${bar.ingredient}`, { as: bartender, body: { inStock: false } })
    expect(await payload.findByID({ collection: 'ingredients', id: bar.ingredient })).toMatchObject({
      packPriceCents: 7000,
      inStock: false,
    })
    expect(await payload.findByID({ collection: 'cocktails', id: bar.cocktail })).toMatchObject({
      costCents: 600,
      recipe: [{ amount: 60 }],
    })
  })
})

describe('when a glass changes', () => {
  it('a topped-up drink is as long as the new glass', async () => {
    bar = await openBar(payload)
    const tonic = await payload.create({
      collection: 'ingredients',
      data: sample('ingredients', bar, { kind: 'soda', abvPercent: 0 }),
    })
    const { id, abvPercent } = await payload.create({
      collection: 'cocktails',
      data: sample('cocktails', bar, {
        method: 'build',
        recipe: [
          { ingredient: bar.ingredient, amount: 50, unit: 'ml', stage: 'mix' },
          { ingredient: tonic.id, amount: null, unit: 'top-up', stage: 'top' },
        ],
      }),
    })
    await ask(`PATCH /api/glassware/${bar.glass}`, { as: manager, body: { usableVolumeMl: 400 } })
    const after = await payload.findByID({ collection: 'cocktails', id })
    expect(after.abvPercent).toBeLessThan(Number(abvPercent))
    expect(after.recipe).toHaveLength(2)
  })
})

describe('the price list of the past', () => {
  it('keeps every price that guests could read, and nobody rewrites it', async () => {
    bar = await openBar(payload)
    const item = await payload.findByID({ collection: 'menu-items', id: bar.item })
    await ask(`PATCH /api/menu-items/${bar.item}`, {
      as: manager,
      body: { variants: [{ ...item.variants[0], priceCents: 4100 }] },
    })
    await ask(`PATCH /api/menu-items/${bar.item}`, { as: manager, body: { description: 'Nowy opis' } })
    const { docs } = await payload.find({
      collection: 'price-history',
      where: { menuItem: { equals: bar.item } },
      sort: 'validFrom',
      depth: 0,
    })
    expect(docs.map(({ priceCents, currency }) => [priceCents, currency])).toEqual([
      [3800, 'PLN'],
      [4100, 'PLN'],
    ])
    await expect(
      payload.update({ collection: 'price-history', id: docs[0]?.id ?? '', data: { priceCents: 1 } }),
    ).rejects.toThrow()
    await expect(payload.delete({ collection: 'price-history', id: docs[0]?.id ?? '' })).rejects.toThrow()
  })

  it('knows what ended while the item was a draft, and repeats nothing', async () => {
    bar = await openBar(payload)
    const item = await payload.update({
      collection: 'menu-items',
      id: bar.item,
      data: {
        variants: [
          { label: 'glass', priceCents: 1000 },
          { label: 'bottle', priceCents: 2000 },
        ],
      },
    })
    const draft = { variants: [item.variants[0]!], _status: 'draft' as const }
    await payload.update({ collection: 'menu-items', id: bar.item, draft: true, data: draft })
    await payload.update({ collection: 'menu-items', id: bar.item, data: { _status: 'published' } })
    const { docs } = await payload.find({
      collection: 'price-history',
      where: { menuItem: { equals: bar.item }, variantId: { in: item.variants.map(({ id }) => id) } },
      sort: 'validFrom',
      depth: 0,
    })
    const lines = item.variants.map(({ id }) =>
      docs.filter(({ variantId }) => variantId === id).map(({ priceCents }) => priceCents),
    )
    expect(lines).toEqual([[1000], [2000, null]])
  })

  it('is written whatever fields the caller wants to see', async () => {
    bar = await openBar(payload)
    const item = await payload.findByID({ collection: 'menu-items', id: bar.item })
    const { status } = await ask(`PATCH /api/menu-items/${bar.item}?select[slug]=true`, {
      as: manager,
      body: { variants: [{ ...item.variants[0], priceCents: 4200 }] },
    })
    const { docs } = await payload.find({
      collection: 'price-history',
      where: { menuItem: { equals: bar.item } },
      sort: 'validFrom',
    })
    expect([status, docs.map(({ priceCents }) => priceCents)]).toEqual([200, [3800, 4200]])
  })

  it('does not know of drafts', async () => {
    bar = await openBar(payload)
    await payload.update({
      collection: 'menu-items',
      id: bar.item,
      draft: true,
      data: { variants: [{ label: 'glass', priceCents: 9900 }], _status: 'draft' },
    })
    const { totalDocs } = await payload.count({
      collection: 'price-history',
      where: { menuItem: { equals: bar.item } },
    })
    expect(totalDocs).toBe(1)
  })
})

type Stored = Record<string, unknown>

/** As it lies in the database, in every language. */
async function stored(id: string): Promise<{ published: Stored; draft: Stored; versions: number }> {
  const published = await payload.db.findOne<{ id: string } & Stored>({
    collection: 'cocktails',
    where: { id: { equals: id } },
  })
  const { docs, totalDocs } = await payload.db.findVersions<Stored>({
    collection: 'cocktails',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
  })
  return { published: published ?? {}, draft: docs[0]?.version ?? {}, versions: totalDocs }
}

const figures = new Set([
  'abvPercent',
  'strength',
  'isEstimate',
  'volumeMl',
  'waterMl',
  'pureAlcoholMl',
  'pureAlcoholGrams',
  'standardDrinks',
  'glassFit',
  'allergens',
  'mayContain',
  'alcoholFree',
  'vegan',
  'vegetarian',
  'glutenFree',
  'costCents',
  'costIsPartial',
])
const withoutFigures = (document: Stored) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !figures.has(name)))

describe('what the house calls a standard drink', () => {
  it('counts in every drink as soon as it is changed, and nothing else of them changes', async () => {
    const { cocktail: id, venue } = await openBar(payload)
    const read = () => payload.findByID({ collection: 'cocktails', id, depth: 0 })
    const before = await read()
    await payload.update({ collection: 'venues', id: venue, data: { gramsPerStandardDrink: 20 } })
    const after = await read()
    const { standardDrinks } = before
    expect(after).toEqual({ ...before, standardDrinks: Math.round((Number(standardDrinks) / 2) * 100) / 100 })
    await payload.update({ collection: 'venues', id: venue, data: { gramsPerStandardDrink: 10 } })
    expect(await read()).toEqual(before)
  })
})
