import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, type Bar } from '../helpers/samples'

let payload: Payload
let bartender: Caller
let bar: Bar

/** A Saturday night at nine in Warsaw; the service date ends at six on Sunday morning. */
const tonight = new Date('2037-11-21T20:00:00.000Z')
const sixInTheMorning = '2037-11-22T05:00:00.000Z'

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: tonight })
  payload = await openPayload()
  bartender = await signIn(payload, 'bartender', 'behind-the-bar')
  bar = await openBar(payload)
})

afterEach(async () => {
  vi.setSystemTime(tonight)
  const { docs } = await payload.find({ collection: 'eighty-sixes', limit: 100, depth: 0 })
  for (const { id } of docs) await payload.delete({ collection: 'eighty-sixes', id })
})

describe('lime out', () => {
  it('takes off every drink that needs it or its juice, in REST and in GraphQL, and nothing else', async () => {
    const lime = await idOf('ingredients', 'lime')
    const { status, body } = await ask(`PATCH /api/ingredients/${lime}`, {
      as: bartender,
      body: { eightySixedUntil: sixInTheMorning },
    })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body).toMatchObject({ doc: { eightySixedUntil: sixInTheMorning } })

    expect(await available('caipirinha', 'daiquiri', 'negroni')).toEqual({
      caipirinha: false,
      daiquiri: false,
      negroni: true,
    })
    expect(await availableInGraphql('caipirinha', 'daiquiri', 'negroni')).toEqual({
      caipirinha: false,
      daiquiri: false,
      negroni: true,
    })
  })

  it('says when they are back, and to staff why they are off', async () => {
    const lime = await idOf('ingredients', 'lime')
    await ask(`POST /api/ingredients/${lime}/eighty-six`, { as: bartender })
    const stranger = await one('cocktails', 'daiquiri')
    expect(stranger).toMatchObject({ available: false, unavailableUntil: sixInTheMorning })
    expect(stranger).not.toHaveProperty('unavailableBecause')
    const staff = await one('cocktails', 'daiquiri', bartender)
    expect(staff.unavailableBecause).toEqual([lime])
  })

  it('ends by itself when the night is over, with nothing running', async () => {
    await ask(`POST /api/ingredients/${await idOf('ingredients', 'lime')}/eighty-six`, { as: bartender })
    vi.setSystemTime('2037-11-22T04:59:59.000Z')
    expect(await available('daiquiri')).toEqual({ daiquiri: false })
    vi.setSystemTime('2037-11-22T05:00:01.000Z')
    expect(await available('caipirinha', 'daiquiri')).toEqual({ caipirinha: true, daiquiri: true })
    expect((await one('cocktails', 'daiquiri')).unavailableUntil).toBeNull()
  })

  it('marks the lime, not the juice that is made of it', async () => {
    await ask(`POST /api/ingredients/${await idOf('ingredients', 'lime')}/eighty-six`, { as: bartender })
    expect((await one('ingredients', 'lime')).eightySixedUntil).toBe(sixInTheMorning)
    expect((await one('ingredients', 'lime-juice')).eightySixedUntil).toBeNull()
  })

  it('is taken back by a tap or by emptying the field', async () => {
    const lime = await idOf('ingredients', 'lime')
    await ask(`POST /api/ingredients/${lime}/eighty-six`, { as: bartender })
    expect((await ask(`POST /api/ingredients/${lime}/back`, { as: bartender })).body).toEqual({
      id: lime,
      eightySixedUntil: null,
    })
    expect(await available('daiquiri')).toEqual({ daiquiri: true })
    await ask(`POST /api/ingredients/${lime}/eighty-six`, {
      as: bartender,
      body: { until: '2037-11-21T22:00:00.000Z' },
    })
    expect(await available('daiquiri')).toEqual({ daiquiri: false })
    await ask(`PATCH /api/ingredients/${lime}`, { as: bartender, body: { eightySixedUntil: null } })
    expect(await available('daiquiri')).toEqual({ daiquiri: true })
  })

  it('tells beforehand what would go with it', async () => {
    const { body } = await ask<{ drinks: { name: string }[]; until: string }>(
      `GET /api/ingredients/${await idOf('ingredients', 'lime')}/eighty-six`,
      { as: bartender },
    )
    expect(body.until).toBe(sixInTheMorning)
    expect(body.drinks.map(({ name }) => name)).toEqual(expect.arrayContaining(['Caipirinha', 'Daiquiri']))
  })

  it('tells beforehand what is poured straight from it, or from what is made of it', async () => {
    const { venue, ingredient } = await openBar(payload)
    const glass = { venue, pours: ingredient, kind: 'spirit', cocktail: null, name: 'Gin 40 ml' }
    const [item] = await Promise.all(
      (['published', 'draft'] as const).map((_status) =>
        payload.create({ collection: 'menu-items', data: sample('menu-items', bar, { ...glass, _status }) }),
      ),
    )
    const base = await payload.create({ collection: 'ingredients', data: sample('ingredients', bar) })
    await payload.update({ collection: 'ingredients', id: ingredient, data: { madeFrom: base.id } })
    for (const id of [ingredient, base.id]) {
      const { body } = await ask(`GET /api/ingredients/${id}/eighty-six?locale=en`, { as: bartender })
      expect(body).toMatchObject({ items: [{ id: item?.id, name: 'Gin 40 ml' }] })
    }
  })

  it('reaches what is sold, and the menu that lists it', async () => {
    await ask(`POST /api/ingredients/${await idOf('ingredients', 'lime')}/eighty-six`, { as: bartender })
    const { body } = await ask<{ docs: { available: boolean; cocktail: { slug: string } }[] }>(
      'GET /api/menu-items?where[cocktail.slug][in]=daiquiri,negroni&depth=1',
    )
    expect(Object.fromEntries(body.docs.map(({ available: has, cocktail }) => [cocktail.slug, has]))).toEqual(
      { daiquiri: false, negroni: true },
    )
  })
})

describe('a tap by mistake', () => {
  it('into the past is refused', async () => {
    const lime = await idOf('ingredients', 'lime')
    const { status, body } = await ask(`POST /api/ingredients/${lime}/eighty-six`, {
      as: bartender,
      body: { until: '2037-11-21T19:00:00.000Z' },
    })
    expect([status, body]).toEqual([422, { errors: [expect.objectContaining({ code: 'VALIDATION' })] }])
  })

  it.each([
    ['an id that is none', 'POST /api/ingredients/lime/eighty-six', undefined, [404]],
    [
      'something that is not there',
      'POST /api/ingredients/7b0c8d1e-0000-4000-8000-000000000000/eighty-six',
      undefined,
      [404],
    ],
    ['a date that is none', 'POST /api/ingredients/:lime/eighty-six', { until: 'tomorrow' }, [422]],
    ['a field that is not known', 'POST /api/ingredients/:lime/eighty-six', { for: 'ever' }, [422]],
    [
      'a date that is none, in the field',
      'PATCH /api/ingredients/:lime',
      { eightySixedUntil: 'tomorrow' },
      [400],
    ],
  ])('with %s is refused', async (_, call, body, statuses) => {
    const answer = await ask(call.replace(':lime', await idOf('ingredients', 'lime')), {
      as: bartender,
      body,
    })
    expect(statuses, JSON.stringify(answer.body)).toContain(answer.status)
  })

  it('by somebody else is refused', async () => {
    const lime = await idOf('ingredients', 'lime')
    expect((await ask(`POST /api/ingredients/${lime}/eighty-six`)).status).toBe(401)
    for (const role of ['host', 'editor'] as const) {
      const as = await signIn(payload, role, `not-behind-the-bar-${role}`)
      expect((await ask(`POST /api/ingredients/${lime}/eighty-six`, { as })).status).toBe(403)
      await ask(`PATCH /api/ingredients/${lime}`, { as, body: { eightySixedUntil: sixInTheMorning } })
    }
    expect(await available('daiquiri')).toEqual({ daiquiri: true })
  })
})

describe('a drink stays on', () => {
  it('when what is missing is optional', async () => {
    const drink = await mixed({ optional: true })
    await off(bar.ingredient)
    expect(await available(drink)).toEqual({ [drink]: true })
  })

  it('when there is something to put in its place, and goes when that is out too', async () => {
    const spare = await payload.create({ collection: 'ingredients', data: sample('ingredients', bar) })
    const drink = await mixed({ substitutes: [spare.id] })
    await off(bar.ingredient)
    expect(await available(drink)).toEqual({ [drink]: true })
    await off(spare.id)
    expect(await available(drink)).toEqual({ [drink]: false })
  })

  it('when only its garnish is missing', async () => {
    const twist = await payload.create({ collection: 'ingredients', data: sample('ingredients', bar) })
    const { slug } = await payload.create({
      collection: 'cocktails',
      data: sample('cocktails', bar, { garnishIngredients: [twist.id] }),
    })
    await off(twist.id)
    expect(await available(slug)).toEqual({ [slug]: true })
  })
})

describe('an ingredient out of stock', () => {
  it('takes its drinks off until somebody says it is in', async () => {
    const drink = await mixed({})
    const { status, body } = await ask(`PATCH /api/ingredients/${bar.ingredient}`, {
      as: bartender,
      body: { inStock: false },
    })
    expect(status, JSON.stringify(body)).toBe(200)
    const { available: has, unavailableUntil } = await one('cocktails', drink)
    expect({ has, unavailableUntil }).toEqual({ has: false, unavailableUntil: null })
    await ask(`PATCH /api/ingredients/${bar.ingredient}`, { as: bartender, body: { inStock: true } })
    expect(await available(drink)).toEqual({ [drink]: true })
  })
})

describe('an item', () => {
  it('is marked by itself and leaves the drink to others', async () => {
    await ask(`POST /api/menu-items/${bar.item}/eighty-six`, { as: bartender })
    const { body } = await ask(`GET /api/menu-items/${bar.item}`)
    expect(body).toMatchObject({ available: false, eightySixedUntil: sixInTheMorning })
    expect((await ask(`GET /api/cocktails/${bar.cocktail}`)).body).toMatchObject({ available: true })
  })

  it('goes with what it pours, also where a menu names it', async () => {
    const { docs } = await payload.find({
      collection: 'menu-items',
      where: { pours: { exists: true } },
      sort: 'createdAt',
      depth: 0,
      limit: 1,
    })
    const [item] = docs
    await ask(`POST /api/ingredients/${item?.pours as string}/eighty-six`, { as: bartender })
    const { body } = await ask<{ docs: { sections: { items: { id: string; available: boolean }[] }[] }[] }>(
      'GET /api/menus?depth=1&limit=20',
    )
    const listed = body.docs.flatMap(({ sections }) => sections.flatMap(({ items }) => items))
    expect(listed.find(({ id }) => id === item?.id)).toMatchObject({ available: false })
  })

  it.each(['PATCH', 'POST'])(
    'taken off by %s while a draft of it waits, keeps the draft from the guests',
    async (method) => {
      const { id, name } = await payload.create({ collection: 'menu-items', data: sample('menu-items', bar) })
      await payload.update({
        collection: 'menu-items',
        id,
        data: { name: 'A secret until Friday', _status: 'draft' },
        draft: true,
      })
      const { status } =
        method === 'PATCH'
          ? await ask(`PATCH /api/menu-items/${id}`, {
              as: bartender,
              body: { eightySixedUntil: sixInTheMorning },
            })
          : await ask(`POST /api/menu-items/${id}/eighty-six`, { as: bartender })
      expect(status).toBe(200)
      expect((await ask(`GET /api/menu-items/${id}`)).body).toMatchObject({
        name,
        available: false,
        _status: 'published',
      })
      expect(await payload.findByID({ collection: 'menu-items', id, draft: true })).toMatchObject({
        name: 'A secret until Friday',
        _status: 'draft',
      })
    },
  )
})

describe('two venues', () => {
  it('run out of things each for itself', async () => {
    const venue = await payload.create({ collection: 'venues', data: sample('venues', bar) })
    const as = await signIn(payload, 'bartender', 'at-the-other-bar')
    await payload.update({ collection: 'users', id: as.id, data: { venues: [venue.id] } })
    const drink = await mixed({})
    await ask(`POST /api/ingredients/${bar.ingredient}/eighty-six`, { as })
    expect(await available(drink)).toEqual({ [drink]: true })
    const { body } = await ask<{ docs: { available: boolean }[] }>(
      `GET /api/cocktails?where[slug][equals]=${drink}&venue=${venue.slug}`,
    )
    expect(body.docs[0]?.available).toBe(false)
    await payload.delete({ collection: 'users', id: as.id })
    await payload.delete({ collection: 'venues', id: venue.id })
  })
})

describe('who took it off', () => {
  it('stands in the audit log, in the same breath', async () => {
    const lime = await idOf('ingredients', 'lime')
    await ask(`POST /api/ingredients/${lime}/eighty-six`, { as: bartender })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ documentId: { equals: lime } }, { action: { equals: 'eighty-six' } }] },
      limit: 1,
    })
    expect(docs[0]).toMatchObject({
      actorName: 'behind-the-bar',
      actorType: 'staff',
      on: 'ingredients',
      changes: { until: sixInTheMorning },
    })
  })
})

const off = (id: string) => ask(`POST /api/ingredients/${id}/eighty-six`, { as: bartender })

/** A new drink with one line of the bar's gin; gives its slug. */
async function mixed(line: object): Promise<string> {
  const { slug } = await payload.create({
    collection: 'cocktails',
    data: sample('cocktails', bar, {
      recipe: [{ ingredient: bar.ingredient, amount: 60, unit: 'ml', stage: 'mix', ...line }],
    }),
  })
  return slug
}

async function idOf(collection: 'ingredients' | 'cocktails', slug: string): Promise<string> {
  const { docs } = await payload.find({ collection, where: { slug: { equals: slug } }, depth: 0 })
  return docs[0]?.id ?? ''
}

async function one(collection: string, slug: string, as?: Caller): Promise<Record<string, unknown>> {
  const { body } = await ask<{ docs: Record<string, unknown>[] }>(
    `GET /api/${collection}?where[slug][equals]=${slug}`,
    { as },
  )
  return body.docs[0] ?? {}
}

async function available(...slugs: string[]) {
  const { body } = await ask<{ docs: { slug: string; available: boolean }[] }>(
    `GET /api/cocktails?where[slug][in]=${slugs.join(',')}`,
  )
  return Object.fromEntries(body.docs.map(({ slug, available: has }) => [slug, has]))
}

async function availableInGraphql(...slugs: string[]) {
  type Found = { Cocktails: { docs: { slug: string; available: boolean }[] } }
  const { body } = await askGraphql<Found>(
    'query ($slugs: [String]) { Cocktails(where: { slug: { in: $slugs } }) { docs { slug available } } }',
    { variables: { slugs } },
  )
  return Object.fromEntries((body.data?.Cocktails.docs ?? []).map(({ slug, available: has }) => [slug, has]))
}
