import { createHash } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '@/operations/seedDemo'
import { openPayload } from '../helpers/openPayload'

// The database of this file is a clone of the template, which `seed demo` has filled.
let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

const collections = [
  'venues',
  'ingredients',
  'glassware',
  'cocktails',
  'menu-items',
  'menus',
  'media',
  'albums',
  'pages',
  'posts',
  'events',
  'authors',
  'legal-texts',
  'redirects',
  'users',
  'price-history',
] as const satisfies CollectionSlug[]

describe('the seeded demo bar', () => {
  it('has everything a bar owner expects to find', async () => {
    const counts = Object.fromEntries(
      await Promise.all(collections.map(async (slug) => [slug, await count(slug)] as const)),
    )
    expect(counts).toMatchObject({
      venues: 1,
      cocktails: 99,
      menus: 3,
      albums: 2,
      media: 20,
      pages: 4,
      authors: 4,
      'legal-texts': 2,
      users: 5,
    })
    expect(counts.posts).toBeGreaterThanOrEqual(4)
    expect(counts.events).toBeGreaterThanOrEqual(6)
    expect(await count('cocktails', { category: { exists: true } })).toBe(88)
    expect(await count('menu-items', { kind: { not_equals: 'cocktail' } })).toBeGreaterThanOrEqual(12)
  })

  it('mixes a Negroni of 19.38 per cent that contains sulphites', async () => {
    const negroni = await bySlug('cocktails', 'negroni', 'pl')
    expect(negroni.abvPercent).toBeCloseTo(19.38, 2)
    expect(negroni.allergens).toEqual(['sulphites'])
    expect(negroni.costCents).toBe(787)
    expect(negroni.recipe).toHaveLength(3)
  })

  it('knows the cost of every drink and finds none of its own too large for its glass', async () => {
    const { docs } = await payload.find({ collection: 'cocktails', depth: 0, pagination: false, limit: 0 })
    expect(docs.filter(({ costIsPartial }) => costIsPartial).map(({ slug }) => slug)).toEqual([])
    const spilling = docs.filter(({ category, glassFit }) => !category && glassFit === 'overflow')
    expect(spilling.map(({ slug }) => slug)).toEqual([])
  })

  it('marks six drinks, and no other, as free of alcohol', async () => {
    const { docs } = await payload.find({
      collection: 'cocktails',
      where: { alcoholFree: { equals: true } },
      depth: 0,
    })
    expect(docs.map(({ slug }) => slug).toSorted()).toEqual(
      [
        'czerwony-trop',
        'espresso-i-tonik',
        'jablko-i-szalwia',
        'malinowy-swit',
        'mgla',
        'rokitnik',
      ].toSorted(),
    )
  })

  it('speaks Polish and English, down to the rows of a list', async () => {
    const [pl, en] = [
      await bySlug('menus', 'karta-zimowa', 'pl'),
      await bySlug('menus', 'karta-zimowa', 'en'),
    ]
    expect([pl.name, en.name]).toEqual(['Karta zimowa', 'Winter menu'])
    expect([pl.sections?.[0]?.title, en.sections?.[0]?.title]).toEqual([
      'Gorzkie i mocne',
      'Bitter and strong',
    ])
    expect(pl.sections?.[0]?.id).toBe(en.sections?.[0]?.id)

    const julep = await bySlug('cocktails', 'mint-julep', 'en')
    expect(julep.steps?.[0]?.text).toContain('press the mint')
    const faq = await bySlug('pages', 'faq', 'en')
    expect(faq.blocks?.[0]).toMatchObject({ blockType: 'faq', heading: 'Tables' })
  })

  it('shows anonymous readers what it sells', async () => {
    const { totalDocs } = await payload.find({ collection: 'menu-items', overrideAccess: false, limit: 1 })
    expect(totalDocs).toBe(await count('menu-items'))
  })

  it('has drawn its pictures with a description in both languages and a blur to load behind', async () => {
    for (const locale of ['pl', 'en'] as const) {
      const { docs } = await payload.find({
        collection: 'media',
        locale,
        fallbackLocale: false,
        pagination: false,
      })
      expect(
        docs.every(({ alt, thumbhash, mimeType }) => alt && thumbhash && mimeType === 'image/webp'),
      ).toBe(true)
    }
  })

  it('announces at least five events that are still to come', async () => {
    const ahead = await count('events', { startsAt: { greater_than: new Date().toISOString() } })
    expect(ahead).toBeGreaterThanOrEqual(5)
  })
})

describe('seeding again', () => {
  it('changes nothing', async () => {
    const before = await fingerprint()
    expect(await seedDemo({ payload })).toBe('seeded')
    expect(await fingerprint()).toBe(before)
  })

  it('brings back only what is missing and leaves what was edited', async () => {
    const kir = await bySlug('cocktails', 'kir', 'pl')
    await payload.delete({ collection: 'cocktails', id: kir.id })
    const mimosa = await bySlug('cocktails', 'mimosa', 'pl')
    await payload.update({
      collection: 'cocktails',
      id: mimosa.id,
      data: { taste: 'nasza własna' },
      locale: 'pl',
    })

    await seedDemo({ payload })

    expect((await bySlug('cocktails', 'kir', 'en')).taste).toBe('blackcurrant, white wine')
    expect((await bySlug('cocktails', 'mimosa', 'pl')).taste).toBe('nasza własna')
  })
})

describe('a database that belongs to somebody', () => {
  let strangerId: string
  beforeAll(async () => {
    const data = {
      name: 'Ktoś inny',
      email: 'somebody@staff.test',
      password: 'a password for tests',
      role: 'host' as const,
    }
    strangerId = (await payload.create({ collection: 'users', data })).id
  })
  afterAll(() => payload.delete({ collection: 'users', id: strangerId }))

  it('is left alone', async () => {
    const kir = await bySlug('cocktails', 'kir', 'pl')
    await payload.delete({ collection: 'cocktails', id: kir.id })

    expect(await seedDemo({ payload })).toBe('left-alone')
    expect(await count('cocktails', { slug: { equals: 'kir' } })).toBe(0)
  })
})

async function count(collection: CollectionSlug, where = {}): Promise<number> {
  return (await payload.count({ collection, where })).totalDocs
}

async function bySlug<Slug extends 'cocktails' | 'menus' | 'pages'>(
  collection: Slug,
  slug: string,
  locale: 'pl' | 'en',
) {
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
  })
  if (!docs[0]) throw new Error(`no "${slug}" in ${collection}`)
  return docs[0]
}

/** Every document of the demo in every language, and how many versions there are, in one short string. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const collection of collections) {
    const { docs } = await payload.find({
      collection,
      locale: 'all',
      depth: 0,
      pagination: false,
      limit: 0,
      sort: 'id',
    })
    hash.update(JSON.stringify(docs))
  }
  const site = await payload.findGlobal({ slug: 'site', locale: 'all', depth: 0 })
  const versions = await payload.countVersions({ collection: 'cocktails' })
  return hash.update(JSON.stringify([site, versions])).digest('hex')
}
