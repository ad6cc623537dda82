import { beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { ask, askGraphql, signIn, stranger, type Caller } from '../../helpers/asking'
import { openPayload } from '../../helpers/openPayload'
import { openBar, sample, type Bar, type SampleSlug } from '../../helpers/samples'
import { actors, guardedFields, protectedFields, type Actor } from './rights'

let payload: Payload
let bar: Bar
const callers = {} as Record<Actor, Caller>

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  for (const actor of actors)
    callers[actor] = actor === 'anonymous' ? stranger : await signIn(payload, actor, `fields-${actor}`)
})

const plural: Record<string, { one: string; many: string }> = {
  ingredients: { one: 'Ingredient', many: 'Ingredients' },
  cocktails: { one: 'Cocktail', many: 'Cocktails' },
  'menu-items': { one: 'MenuItem', many: 'MenuItems' },
  venues: { one: 'Venue', many: 'Venues' },
  reservations: { one: 'Reservation', many: 'Reservations' },
  'special-days': { one: 'SpecialDay', many: 'SpecialDays' },
}

const guarded = Object.entries(guardedFields).flatMap(([slug, fields]) =>
  Object.entries(fields).flatMap(([path, readers]) =>
    actors.map((actor) => ({ slug, path, readers, actor })),
  ),
)

/** What everybody who may read the field would get an answer to. */
function questionOf(slug: string, path: string): [operator: string, value: string] {
  if (slug === 'reservations' || slug === 'special-days') return ['exists', 'true']
  if (path === 'costIsPartial') return ['equals', 'false']
  if (path === 'packPriceDate') return ['greater_than', '"2020-01-01T00:00:00.000Z"']
  return ['greater_than_equal', '1']
}

/** Health data stands in no list unless it is asked for by name. */
const askedFor = (path: string, selected: string) => (path === 'allergies' ? `&select${selected}=true` : '')

describe('what only some may see', () => {
  it.each(guarded)('$slug, $path, for $actor', async ({ slug, path, readers, actor }) => {
    const as = callers[actor]
    const mayRead = readers.includes(actor)
    const documents: Record<string, string> = {
      ingredients: bar.ingredient,
      cocktails: bar.cocktail,
      'menu-items': bar.item,
      venues: bar.venue,
      reservations: bar.reservation,
      'special-days': bar.specialDay,
    }
    const id = documents[slug] ?? ''
    const [first = '', ...rest] = path.split('.')
    const leaf = path === 'customer' ? '{ id }' : ''
    const nested = rest.reduceRight((inner, name) => `{ ${name} ${inner} }`, leaf)
    const selected = [first, ...rest].map((name) => `[${name}]`).join('')
    const { one, many } = plural[slug] ?? { one: '', many: '' }
    const [operator, value] = questionOf(slug, path)

    const said = {
      read: has(await ask(`GET /api/${slug}/${id}`, { as }), path),
      list: has(
        await ask(`GET /api/${slug}?limit=1&where[id][equals]=${id}${askedFor(path, selected)}`, { as }),
        `docs.0.${path}`,
      ),
      where: await answers(`/api/${slug}?where[${path}][${operator}]=${value.replaceAll('"', '')}`, as),
      or: await answers(
        `/api/${slug}?where[or][0][and][0][${path}][${operator}]=${value.replaceAll('"', '')}`,
        as,
      ),
      sort: await answers(`/api/${slug}?sort=-${path}`, as),
      select: has(await ask(`GET /api/${slug}/${id}?select${selected}=true`, { as }), path),
      graphql: graphqlHas(
        await askGraphql(`query ($id: String!) { found: ${one}(id: $id) { ${first} ${nested} } }`, {
          as,
          variables: { id },
        }),
        `found.${path}`,
      ),
      graphqlWhere: isAnswered(
        await askGraphql(
          `{ ${many}(limit: 1, where: { ${path.replace('.', '__')}: { ${operator}: ${value} } }) { totalDocs } }`,
          { as },
        ),
      ),
      graphqlSort: isAnswered(
        await askGraphql(`{ ${many}(limit: 1, sort: "${path}") { totalDocs } }`, { as }),
      ),
    }
    const channels = Object.entries(said)
    expect(channels.filter(([, found]) => found !== mayRead).map(([channel]) => channel)).toEqual([])
  })

  it('are not shown through a relation either', async () => {
    const { body } = await ask(`GET /api/menu-items/${bar.item}?depth=3`)
    expect(JSON.stringify(body)).toContain('abvPercent')
    expect(JSON.stringify(body)).not.toMatch(
      /costCents|packPriceCents|marginCents|pourCost|suggestedPrice|targetPour/,
    )
  })

  it.each([
    'cocktail.costCents',
    'cocktail.recipe.ingredient.packPriceCents',
    'venue.pricing.targetPourCostPercent',
  ])('are not found out by asking for menu-items by %s', async (path) => {
    for (const actor of ['anonymous', 'host', 'bartender', 'editor'] as const) {
      expect(await answers(`/api/menu-items?where[${path}][greater_than]=1`, callers[actor])).toBe(false)
      expect(await answers(`/api/menu-items?sort=${path}`, callers[actor])).toBe(false)
    }
  })
})

const protectedRows = Object.entries(protectedFields).flatMap(([slug, fields]) =>
  Object.entries(fields).flatMap(([name, { value, by }]) =>
    actors.map((actor) => ({ slug: slug as SampleSlug, name, value, by, actor })),
  ),
)

describe('what may not be assigned', () => {
  it.each(protectedRows)('$slug, $name, by $actor', async ({ slug, name, value, by, actor }) => {
    const { id } = (await payload.create({
      collection: slug as never,
      data: sample(slug, bar) as never,
    })) as { id: string }
    const stored = () =>
      payload.db.findOne<{ id: string } & Record<string, unknown>>({
        collection: slug,
        where: { id: { equals: id } },
      })
    const before = await stored()
    const { status } = await ask(`PATCH /api/${slug}/${id}`, {
      as: callers[actor],
      body: { [name]: name === 'slug' ? `${String(value)}-${actor}` : value },
    })
    expect(status).toBeLessThan(500)
    const after = await stored()
    const isChanged = JSON.stringify(plain(before?.[name])) !== JSON.stringify(plain(after?.[name]))
    const mayAndDoes =
      by.includes(actor) && JSON.stringify(plain(before?.[name])) !== JSON.stringify(plain(value))
    expect({ status, isChanged }).toEqual({ status, isChanged: mayAndDoes })
  })

  it('nor when a document is made', async () => {
    const { status, body } = await ask<{ doc: Record<string, unknown> }>('POST /api/cocktails', {
      as: callers.manager,
      body: sample('cocktails', bar, {
        abvPercent: 1,
        costCents: 1,
        available: false,
        createdAt: '2001-01-01T00:00:00.000Z',
      }),
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ available: true })
    expect(body.doc.abvPercent).toBeGreaterThan(20)
    expect(body.doc.costCents).toBe(600)
  })

  it('and a manager makes hosts, whatever role is asked for', async () => {
    const { status, body } = await ask<{ doc: { id: string; role: string } }>('POST /api/users', {
      as: callers.manager,
      body: sample('users', bar, { role: 'owner' }),
    })
    expect(status).toBe(201)
    const { role } = await payload.findByID({ collection: 'users', id: body.doc.id })
    expect(role).toBe('host')
  })
})

describe('the team', () => {
  it('is looked after by managers, but never those above them', async () => {
    const made = Object.fromEntries(
      await Promise.all(
        (['owner', 'manager', 'host', 'bartender', 'editor'] as const).map(
          async (role) =>
            [
              role,
              await payload.create({ collection: 'users', data: sample('users', bar, { role }) }),
            ] as const,
        ),
      ),
    )
    const said: Record<string, number> = {}
    for (const [role, { id }] of Object.entries(made))
      said[role] = (
        await ask(`PATCH /api/users/${id}`, { as: callers.manager, body: { name: 'Renamed' } })
      ).status
    expect(said).toEqual({ owner: 403, manager: 403, host: 200, bartender: 200, editor: 200 })
    for (const [role, { id }] of Object.entries(made))
      said[role] = (await ask(`DELETE /api/users/${id}`, { as: callers.manager })).status
    expect(said).toEqual({ owner: 403, manager: 403, host: 200, bartender: 200, editor: 200 })
  })

  it('reads only itself otherwise', async () => {
    const { body } = await ask<{ docs: { name: string }[] }>('GET /api/users?limit=100', { as: callers.host })
    expect(body.docs.map(({ name }) => name)).toEqual(['fields-host'])
    expect((await ask('GET /api/users')).status).toBe(403)
  })

  it('never shows what a password is kept as', async () => {
    const { body } = await ask('GET /api/users?limit=100&select[hash]=true&select[salt]=true', {
      as: callers.owner,
    })
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|sessions|resetPasswordToken)"/)
  })
})

describe('doors that stay shut', () => {
  it.each([
    [
      'POST /api/users/first-register',
      { email: 'new@staff.test', password: 'a password for tests', name: 'New', role: 'owner' },
    ],
    ['GET /api/payload-jobs/run', undefined],
    ['GET /api/payload-jobs/handle-schedules', undefined],
    ['GET /api/payload-jobs', undefined],
    ['GET /api/payload-kv', undefined],
    ['GET /api/payload-migrations', undefined],
    ['GET /api/payload-preferences', undefined],
    ['GET /api/payload-locked-documents', undefined],
    ['POST /api/payload-preferences/theme', { value: 'dark' }],
    ['DELETE /api/payload-preferences/theme', undefined],
    ['POST /api/users/unlock', { email: 'owner@example.com' }],
    ['GET /api/audit-log', undefined],
    ['GET /api/api-keys', undefined],
    ['GET /api/price-history', undefined],
    ['GET /api/eighty-sixes', undefined],
    ['GET /api/media/paste-url?src=http://127.0.0.1/', undefined],
  ])('%s for strangers', async (call, body) => {
    const answer = await ask<{ errors?: { code: string }[] }>(call, { body })
    expect([401, 403, 404]).toContain(answer.status)
    expect(answer.body.errors?.[0]?.code).toMatch(/UNAUTHENTICATED|FORBIDDEN|NOT_FOUND/)
  })

  it.each(actors)('jobs are not run by %s over HTTP', async (actor) => {
    expect((await ask('GET /api/payload-jobs/run', { as: callers[actor] })).status).toBeGreaterThanOrEqual(
      401,
    )
  })

  it('a POST that acts as a GET shows no more than the GET', async () => {
    const headers = {
      'x-payload-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    }
    expect((await ask('POST /api/users', { headers, body: 'limit=10' })).status).toBe(403)
    expect(
      (await ask('POST /api/cocktails', { headers, body: 'where[costCents][greater_than]=1' })).status,
    ).toBe(400)
  })

  it('preferences are one’s own', async () => {
    expect(
      (await ask('POST /api/payload-preferences/theme', { as: callers.host, body: { value: 'dark' } }))
        .status,
    ).toBe(200)
    const { body } = await ask<{ value: unknown }>('GET /api/payload-preferences/theme', {
      as: callers.editor,
    })
    expect(body.value).toBeNull()
    expect((await ask('DELETE /api/payload-preferences/theme', { as: callers.editor })).status).toBe(404)
  })

  it('the tables are not written through the audit log', async () => {
    for (const actor of actors) {
      expect(
        (await ask('POST /api/audit-log', { as: callers[actor], body: sample('audit-log', bar) })).status,
      ).toBe(403)
    }
  })
})

describe('venues', () => {
  it('hold whoever was let in by a manager of theirs', async () => {
    const caller = await signIn(payload, 'manager', 'fields-local')
    await payload.update({ collection: 'users', id: caller.id, data: { venues: [bar.venue] } })
    const { body } = await ask<{ doc: { id: string } }>('POST /api/users', {
      as: caller,
      body: sample('users', bar, { role: 'host', venues: [] }),
    })
    const made = await payload.findByID({ collection: 'users', id: body.doc.id, depth: 0 })
    expect(made.venues).toEqual([bar.venue])
    expect((await ask(`GET /api/users/${made.id}`, { as: caller })).status).toBe(200)
  })

  it('hold a manager to the place he works in', async () => {
    const other = await payload.create({ collection: 'venues', data: sample('venues', bar) })
    const caller = await signIn(payload, 'manager', 'fields-held')
    await payload.update({ collection: 'users', id: caller.id, data: { venues: [bar.venue] } })
    const there = await payload.create({
      collection: 'menu-items',
      data: sample('menu-items', bar, { venue: other.id, _status: 'draft' }),
      draft: true,
    })
    const as = caller
    expect((await ask(`GET /api/menu-items/${there.id}?draft=true`, { as })).status).toBe(404)
    expect(
      (await ask(`GET /api/menu-items/versions?where[parent][equals]=${there.id}`, { as })).body,
    ).toMatchObject({ totalDocs: 0 })
    expect((await ask(`PATCH /api/menu-items/${there.id}`, { as, body: { isNew: true } })).status).toBe(403)
    expect(
      (await ask('POST /api/menu-items', { as, body: sample('menu-items', bar, { venue: other.id }) }))
        .status,
    ).toBe(403)
    expect((await ask(`PATCH /api/menu-items/${bar.item}`, { as, body: { venue: other.id } })).status).toBe(
      403,
    )
    expect((await ask(`PATCH /api/venues/${other.id}`, { as, body: { tagline: 'Mine now' } })).status).toBe(
      403,
    )
    expect((await ask(`PATCH /api/menu-items/${bar.item}`, { as, body: { isNew: true } })).status).toBe(200)
  })
})

type Told = { status: number; body: unknown }

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name], value)
}
const has = ({ status, body }: Told, path: string) => status === 200 && !isNothing(at(body, path))
const isNothing = (value: unknown) => value === undefined || value === null
const graphqlHas = ({ body }: Told, path: string) => {
  const { data, errors } = body as { data?: unknown; errors?: unknown }
  return errors === undefined && !isNothing(at(data, path))
}
const isAnswered = ({ body }: Told) => !(body as { errors?: unknown[] }).errors
const answers = async (path: string, as: Caller) => {
  const { status } = await ask(`GET ${path}`, { as })
  expect([200, 400, 403]).toContain(status)
  return status === 200
}
const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null))
