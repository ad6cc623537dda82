import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { hashKey } from '@/operations/apiKeys/key'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

type Made = { doc: { id: string; key: string; prefix: string } }

let payload: Payload
let owner: Caller & { id: string }
let bar: Bar

beforeAll(async () => {
  payload = await openPayload()
  owner = await signIn(payload, 'owner', 'keys-owner')
  bar = await openBar(payload)
})

describe('a key', () => {
  it('is shown once, when it is made', async () => {
    const { id, key } = await issue({})
    expect(key).toMatch(/^elk_[A-Za-z0-9_-]{43}$/)
    for (const path of [
      `/api/api-keys/${id}`,
      '/api/api-keys?limit=100',
      `/api/api-keys/${id}?select[key]=true&select[hash]=true`,
    ]) {
      const { status, body } = await ask(`GET ${path}`, { as: owner })
      expect(status).toBeLessThan(500)
      expect(JSON.stringify(body)).not.toContain(key)
      expect(JSON.stringify(body)).not.toMatch(/"hash"/)
    }
    expect(
      JSON.stringify((await ask(`PATCH /api/api-keys/${id}`, { as: owner, body: { name: 'Renamed' } })).body),
    ).not.toContain(key)
  })

  it('is kept as an HMAC and nothing else', async () => {
    const { id, key } = await issue({})
    const row = await payload.db.findOne<{ id: string; hash: string }>({
      collection: 'api-keys',
      where: { id: { equals: id } },
    })
    expect(row?.hash).toBe(hashKey(key, payload.secret))
    expect(JSON.stringify(row)).not.toContain(key)
  })

  it('is made by nobody but the owner', async () => {
    for (const role of ['manager', 'host', 'bartender', 'editor'] as const) {
      const as = await signIn(payload, role, `keys-${role}`)
      expect((await ask('POST /api/api-keys', { as, body: sample('api-keys', bar) })).status).toBe(403)
    }
    const { as } = await issue({ role: 'owner', scopes: ['cocktails:read'] })
    expect((await ask('POST /api/api-keys', { as, body: sample('api-keys', bar) })).status).toBe(403)
  })

  it('acts with its role, over REST and GraphQL', async () => {
    const { as } = await issue({ role: 'manager', scopes: [] })
    expect((await ask(`GET /api/cocktails/${bar.cocktail}`, { as })).body).toMatchObject({ costCents: 600 })
    expect(
      (
        await askGraphql('query ($id: String!) { Cocktail(id: $id) { costCents } }', {
          as,
          variables: { id: bar.cocktail },
        })
      ).body,
    ).toEqual({ data: { Cocktail: { costCents: 600 } } })
    expect((await ask('POST /api/glassware', { as, body: sample('glassware', bar) })).status).toBe(201)
    expect((await ask('GET /api/api-keys', { as })).status).toBe(403)
  })

  it('with scopes does that and no more', async () => {
    const { as } = await issue({ role: 'manager', scopes: ['cocktails:read', 'glassware:create'] })
    expect((await ask(`GET /api/cocktails/${bar.cocktail}`, { as })).body).toMatchObject({ costCents: 600 })
    expect((await ask('POST /api/glassware', { as, body: sample('glassware', bar) })).status).toBe(201)
    expect((await ask(`PATCH /api/cocktails/${bar.cocktail}`, { as, body: { story: 'No' } })).status).toBe(
      403,
    )
    expect((await ask(`PATCH /api/glassware/${bar.glass}`, { as, body: { usableVolumeMl: 1 } })).status).toBe(
      403,
    )
    expect((await ask('GET /api/audit-log', { as })).status).toBe(403)
    expect((await ask('POST /api/globals/site', { as, body: { headline: 'No' } })).status).toBe(403)
    // Ingredients are public, their prices are not; the key is a stranger there.
    expect((await ask(`GET /api/ingredients/${bar.ingredient}`, { as })).body).not.toHaveProperty(
      'packPriceCents',
    )
    expect(
      JSON.stringify((await ask(`GET /api/cocktails/${bar.cocktail}?depth=2`, { as })).body),
    ).not.toContain('packPriceCents')
    const graphql = await askGraphql(
      'mutation ($id: String!) { updateCocktail(id: $id, data: { story: "No" }) { id } }',
      { as, variables: { id: bar.cocktail } },
    )
    expect(graphql.body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('cancels what is to come of a guest it erases only where it may change reservations', async () => {
    const narrow = await issue({ role: 'manager', scopes: ['customers:update'] })
    const path = 'POST /api/customers/00000000-0000-4000-8000-000000000000/erase'
    const erase = (cancelFuture: boolean, as: Caller) => ask(path, { as, body: { cancelFuture } })
    expect((await erase(true, narrow.as)).status).toBe(403)
    expect((await erase(false, narrow.as)).status).toBe(404)
    const wide = await issue({ role: 'manager', scopes: ['customers:update', 'reservations:update'] })
    expect((await erase(true, wide.as)).status).toBe(404)
  })

  it('takes things off the menu only where its scopes say so', async () => {
    const narrow = await issue({ role: 'bartender', scopes: ['ingredients:read'] })
    expect((await ask(`POST /api/ingredients/${bar.ingredient}/eighty-six`, { as: narrow.as })).status).toBe(
      401,
    )
    const wide = await issue({ role: 'bartender', scopes: ['ingredients:update'] })
    expect((await ask(`POST /api/ingredients/${bar.ingredient}/eighty-six`, { as: wide.as })).status).toBe(
      200,
    )
    await ask(`POST /api/ingredients/${bar.ingredient}/back`, { as: wide.as })
  })

  it('is held to its venues', async () => {
    const other = await payload.create({ collection: 'venues', data: sample('venues', bar) })
    const { as } = await issue({ role: 'manager', scopes: [], venues: [other.id] })
    expect((await ask(`PATCH /api/menu-items/${bar.item}`, { as, body: { isNew: true } })).status).toBe(403)
    expect((await ask('POST /api/menu-items', { as, body: sample('menu-items', bar) })).status).toBe(403)
    expect(
      (await ask('POST /api/menu-items', { as, body: sample('menu-items', bar, { venue: other.id }) }))
        .status,
    ).toBe(201)
  })

  it('stops when it is revoked, at the next call', async () => {
    const { id, as } = await issue({ role: 'manager', scopes: [] })
    expect((await ask('GET /api/audit-log', { as })).status).toBe(200)
    await ask(`PATCH /api/api-keys/${id}`, { as: owner, body: { revokedAt: new Date().toISOString() } })
    expect((await ask('GET /api/audit-log', { as })).status).toBe(403)
  })

  it('stops when it is deleted', async () => {
    const { id, as } = await issue({ role: 'manager', scopes: [] })
    expect((await ask(`DELETE /api/api-keys/${id}`, { as: owner })).status).toBe(200)
    expect((await ask('GET /api/audit-log', { as })).status).toBe(403)
  })

  it('stops when its time has passed', async () => {
    const expired = await issue({
      role: 'manager',
      scopes: [],
      expiresAt: new Date(Date.now() - 1000).toISOString(),
    })
    expect((await ask('GET /api/audit-log', { as: expired.as })).status).toBe(403)
    const running = await issue({
      role: 'manager',
      scopes: [],
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    })
    expect((await ask('GET /api/audit-log', { as: running.as })).status).toBe(200)
  })

  it('makes nobody an owner: it touches no password, address, role or place of an account, and makes none', async () => {
    const { as } = await issue({ role: 'owner', scopes: [] })
    const { id } = await signIn(payload, 'host', `keys-${word()}`)
    const patch = async (body: object) => (await ask(`PATCH /api/users/${id}`, { as, body })).status
    expect(await patch({ password: 'chosen by a program' })).toBe(403)
    expect(await patch({ email: 'mine@example.com' })).toBe(403)
    expect(await patch({ role: 'owner' })).toBe(403)
    expect(await patch({ venues: [bar.venue] })).toBe(403)
    expect(await patch({ language: 'en', role: 'host' })).toBe(200)
    const body = {
      name: 'A program',
      email: `${word()}@staff.test`,
      password: 'long enough for it',
      role: 'owner',
    }
    expect((await ask('POST /api/users', { as, body })).status).toBe(403)
    expect((await ask('POST /api/users/invite', { as, body: { name: 'A', email: body.email, role: 'owner' } })).status).toBe(403) // prettier-ignore
    expect((await payload.findByID({ collection: 'users', id })).role).toBe('host')
  })

  it('cannot be given another role or other scopes later', async () => {
    const { id } = await issue({ role: 'editor', scopes: ['cocktails:read'] })
    await ask(`PATCH /api/api-keys/${id}`, { as: owner, body: { role: 'owner', scopes: [] } })
    expect(await payload.findByID({ collection: 'api-keys', id })).toMatchObject({
      role: 'editor',
      scopes: ['cocktails:read'],
    })
  })

  it('notes when it was last used', async () => {
    const { id, as } = await issue({ role: 'manager', scopes: [] })
    expect((await payload.findByID({ collection: 'api-keys', id })).lastUsedAt).toBeFalsy()
    await ask('GET /api/menus', { as })
    await vi.waitFor(async () =>
      expect((await payload.findByID({ collection: 'api-keys', id })).lastUsedAt).toBeTruthy(),
    )
  })

  it('stands by its name in the audit log', async () => {
    const { id, as } = await issue({ role: 'manager', scopes: [], name: 'till' })
    const { body } = await ask<Made>('POST /api/glassware', { as, body: sample('glassware', bar) })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: body.doc.id } },
    })
    expect(docs[0]).toMatchObject({ actorType: 'api-key', actorId: id, actorName: 'till' })
  })

  it.each(['elk_short', `elk_${'A'.repeat(43)}`, 'elk_', '', 'nonsense'])(
    'that is none (%j) is a stranger',
    async (key) => {
      const as: Caller = { name: 'guess', headers: { authorization: `Bearer ${key}` } }
      expect((await ask('GET /api/audit-log', { as })).status).toBe(403)
      expect((await ask('GET /api/menus', { as })).status).toBe(200)
    },
  )

  it('has no session: it neither signs in nor keeps preferences', async () => {
    const { as } = await issue({ role: 'editor', scopes: [] })
    const calls = [
      'GET /api/users/me',
      'POST /api/users/refresh-token',
      'POST /api/users/logout',
      'POST /api/payload-preferences/theme',
      'DELETE /api/payload-preferences/theme',
    ]
    for (const call of calls) {
      const { status } = await ask(call, { as, body: call.startsWith('POST') ? { value: 1 } : undefined })
      expect({ call, isRefused: status >= 400 && status < 500 }).toEqual({ call, isRefused: true })
    }
  })

  it('that asks for a scope that is none is not made', async () => {
    for (const scope of ['cocktails', 'cocktails:destroy', 'beers:read']) {
      expect(
        (await ask('POST /api/api-keys', { as: owner, body: sample('api-keys', bar, { scopes: [scope] }) }))
          .status,
      ).toBe(400)
    }
  })
})

async function issue(changes: object): Promise<{ id: string; key: string; as: Caller }> {
  const { status, body } = await ask<Made>('POST /api/api-keys', {
    as: owner,
    body: sample('api-keys', bar, changes),
  })
  expect(status, JSON.stringify(body)).toBe(201)
  const { id, key } = body.doc
  return { id, key, as: { name: 'key', headers: { authorization: `Bearer ${key}` } } }
}
