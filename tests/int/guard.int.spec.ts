import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'

type Errors = {
  errors: { name: string; message: string; code: string; data?: { errors?: { path: string }[] } }[]
}

let payload: Payload
let staff: Record<'owner' | 'manager' | 'bartender' | 'editor', Caller & { id: string }>

beforeAll(async () => {
  payload = await openPayload()
  staff = {
    owner: await signIn(payload, 'owner', 'guard-owner'),
    manager: await signIn(payload, 'manager', 'guard-manager'),
    bartender: await signIn(payload, 'bartender', 'guard-bartender'),
    editor: await signIn(payload, 'editor', 'guard-editor'),
  }
})
afterAll(() => payload.destroy())

const codeOf = async (call: string, options: Parameters<typeof ask>[1] = {}) => {
  const { status, body } = await ask<Errors>(call, options)
  return `${status} ${body.errors?.[0]?.code ?? 'answered'}`
}

describe('what is malformed', () => {
  it.each([
    'page=-1',
    'page=1e308',
    'limit=0',
    'limit=1e308',
    'limit=-5',
    'depth=x',
    'sort=nothing',
    'sort[a]=b',
    'where=x',
    'where[name][near]=1,2,3',
    'where[name][nonsense]=1',
    'where[nothing][equals]=1',
    'where[id][equals]=9999999999999999999999',
    'where[createdAt][greater_than]=2026-13-01',
    'where[abvPercent][equals]=NaN',
    'where[name][equals]=%00',
    'where[name][equals][a]=b',
    `where${'[and][0]'.repeat(6)}[name][equals]=x`,
    'select[nothing]=true',
    'select=name',
    'populate[users][email]=true',
    'joins[nothing][limit]=1',
  ])('?%s from a stranger is a 400', async (query) => {
    expect(await codeOf(`GET /api/cocktails?${query}`)).toBe('400 BAD_REQUEST')
  })

  it.each([
    ['broken JSON', '{"name":'],
    ['null', 'null'],
    ['a list', '[]'],
    ['51 levels', '['.repeat(51) + ']'.repeat(51)],
    ['NUL', '{"name":"a\\u0000"}'],
    ['half a character', '{"name":"\\ud800"}'],
  ])('a body of %s is a 400', async (_, body) => {
    expect(
      await codeOf('POST /api/glassware', {
        as: staff.owner,
        body,
        headers: { 'content-type': 'application/json' },
      }),
    ).toBe('400 BAD_REQUEST')
  })

  it('names the fields that are not there', async () => {
    const { status, body } = await ask<Errors>('POST /api/glassware', {
      as: staff.owner,
      body: { name: 'Coupe', isOwner: true, salt: 'x' },
    })
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({
      code: 'VALIDATION',
      data: { errors: [{ path: 'isOwner' }, { path: 'salt' }] },
    })
  })

  it.each([
    ['cocktails', 'steps'],
    ['menus', 'sections'],
    ['venues', 'hours'],
  ] as const)('a list of %s that is null is a list of nothing', async (slug, list) => {
    const { docs } = await payload.find({ collection: slug, limit: 1, depth: 0 })
    const [before] = docs
    const { status, body } = await ask<{ doc: Record<string, unknown> }>(`PATCH /api/${slug}/${before?.id}`, {
      as: staff.owner,
      body: { [list]: null },
    })
    expect([status, body.doc[list]]).toEqual([200, []])
  })

  it('a list of the site that is null is a list of nothing', async () => {
    expect(await codeOf('POST /api/globals/navigation', { as: staff.owner, body: { main: null } })).toBe(
      '200 answered',
    )
  })

  it('knows no id that is not an id, no kind of body but JSON and forms, and no method in disguise', async () => {
    expect(await codeOf('GET /api/cocktails/1')).toBe('404 NOT_FOUND')
    expect(await codeOf('PATCH /api/cocktails/1', { as: staff.owner, body: {} })).toBe('404 NOT_FOUND')
    expect(await codeOf('GET /api/nothing')).toBe('404 NOT_FOUND')
    expect(await codeOf('GET /api/cocktails/%E0%A4%A')).toBe('404 NOT_FOUND')
    expect(
      await codeOf('POST /api/glassware', { body: 'a=1', headers: { 'content-type': 'text/plain' } }),
    ).toBe('415 BAD_REQUEST')
    expect(
      await codeOf('POST /api/glassware', { headers: { 'x-http-method-override': 'DELETE' }, body: {} }),
    ).toBe('400 BAD_REQUEST')
  })

  it('treats a POST that acts as GET like the GET it is', async () => {
    const headers = {
      'x-payload-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    }
    expect(await codeOf('POST /api/cocktails', { headers, body: 'limit=1' })).toBe('200 answered')
    expect(await codeOf('POST /api/cocktails', { headers, body: 'limit=0' })).toBe('400 BAD_REQUEST')
    expect(await codeOf('POST /api/cocktails', { headers, body: 'where[nothing][equals]=1' })).toBe(
      '400 BAD_REQUEST',
    )
  })

  it('speaks the language of the caller', async () => {
    const pl = await ask<Errors>('GET /api/users', { headers: { 'accept-language': 'pl' } })
    expect(pl.body.errors[0]).toMatchObject({ code: 'FORBIDDEN', message: 'Nie masz do tego uprawnień.' })
  })
})

describe('paths', () => {
  const paths = async (as: Caller | undefined, path: string) =>
    codeOf(`GET /api/cocktails?where[${path}][exists]=true`, { as })

  it('are open to a stranger as far as it may read', async () => {
    expect(await paths(undefined, 'name')).toBe('200 answered')
    expect(await paths(undefined, 'createdAt')).toBe('200 answered')
  })

  it.each(['costCents', 'pourCostPercent', 'marginCents'])(
    'to %s stay closed for whoever may not read it',
    async (path) => {
      for (const as of [undefined, staff.bartender, staff.editor]) {
        expect(await paths(as, path)).toBe('400 BAD_REQUEST')
        expect(await codeOf(`GET /api/cocktails?sort=${path}`, { as })).toBe('400 BAD_REQUEST')
      }
    },
  )

  it('are checked in GraphQL and in counts as well', async () => {
    const { body } = await askGraphql(
      '{ countCocktails(where: { costCents: { exists: true } }) { totalDocs } }',
    )
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST')
    expect(await codeOf('GET /api/cocktails/count?where[costCents][exists]=true')).toBe('400 BAD_REQUEST')
  })

  it('lists no more than its caller may have', async () => {
    const limitOf = async (as?: Caller) =>
      (await ask<{ limit: number }>('GET /api/ingredients?limit=9999&depth=0', { as })).body.limit
    expect([await limitOf(), await limitOf(staff.owner)]).toEqual([100, 500])
    const unpaged = await ask<{ docs: unknown[] }>('GET /api/ingredients?pagination=false&depth=0')
    expect(unpaged.body.docs.length).toBeLessThanOrEqual(100)
  })
})

describe('whatever is asked', () => {
  const seed = Number(process.env.FUZZ_SEED ?? 20_261_121)
  /** Of each kind; `FUZZ_RUNS=2000` for a long look. */
  const runs = (otherwise: number) => Number(process.env.FUZZ_RUNS ?? otherwise)

  it(`nobody is answered 5xx for a filter (seed ${seed})`, async () => {
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'null',
        '',
        '0',
        '-1',
        '1e308',
        'NaN',
        'true',
        '2026-13-01',
        '+275760-01-01',
        '0190163d-8694-739b-aea5-966c26f8ad91',
        "'; drop table users",
        '%',
        '\\',
        '[object Object]',
      ),
    )
    const query = fc.record({
      slug: fc.constantFrom(...payload.config.collections.map(({ slug }) => slug)),
      path: fc.oneof(fc.constantFrom(...pathsOf(payload)), fc.string()),
      operator: fc.oneof(fc.constantFrom(...operators), fc.string()),
      value,
      sort: fc.option(fc.oneof(fc.constantFrom(...pathsOf(payload)), fc.string())),
      as: fc.constantFrom(undefined, staff.owner, staff.bartender),
    })
    await fc.assert(
      fc.asyncProperty(query, async ({ slug, path, operator, value: text, sort, as }) => {
        const search = new URLSearchParams({
          [`where[${path}][${operator}]`]: text,
          depth: '0',
          limit: '1',
          ...(sort ? { sort } : {}),
        })
        const { status, body } = await ask<Errors>(`GET /api/${slug}?${search.toString()}`, { as })
        expect({
          status,
          is5xx: status >= 500,
          slug,
          path,
          operator,
          text,
          sort,
          body: status >= 500 ? body : null,
        }).toMatchObject({ is5xx: false })
      }),
      { seed, numRuns: runs(200) },
    )
  }, 300_000)

  const field = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      null,
      -1,
      0,
      1.5,
      1e9,
      1e308,
      '1e308',
      '2026-13-01',
      '+275760-01-01',
      '0190163d-8694-739b-aea5-966c26f8ad91',
      '=HYPERLINK("x")',
      '\u202Eevil',
      'a\r\nb',
      'x'.repeat(100_000),
    ),
    fc.jsonValue({ maxDepth: 3 }),
  )

  /** Sends so many bodies made of these fields, and finds no 5xx among the answers. */
  async function write(call: string, names: string[], callers: (Caller | undefined)[]) {
    const body = fc.dictionary(fc.constantFrom(...names), field, { maxKeys: 12 })
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(...callers), async (sent, as) => {
        const answer = await ask<Errors>(call, { as, body: sent })
        const is5xx = answer.status >= 500
        expect({ status: answer.status, is5xx, sent: is5xx ? sent : null }).toMatchObject({ is5xx: false })
      }),
      { seed, numRuns: runs(40) },
    )
  }

  it.each([
    'glassware',
    'ingredients',
    'cocktails',
    'menu-items',
    'menus',
    'pages',
    'posts',
    'events',
    'albums',
    'venues',
    'redirects',
    'users',
  ] as const)(
    `nobody is answered 5xx for a document of %s (seed ${seed})`,
    async (slug) => {
      const names = payload.collections[slug].config.flattenedFields.map(({ name }) => name)
      const { docs } = await payload.find({ collection: slug, limit: 1, depth: 0 })
      const patched = slug === 'users' ? staff.bartender.id : docs[0]?.id
      await write(`POST /api/${slug}`, names, [undefined, staff.owner, staff.owner])
      if (patched) await write(`PATCH /api/${slug}/${patched}`, names, [undefined, staff.owner, staff.editor])
    },
    600_000,
  )

  it.each(['login', 'forgot-password', 'reset-password', 'unlock', 'logout', 'refresh-token'])(
    `nobody is answered 5xx at the door, %s (seed ${seed})`,
    (door) =>
      write(`POST /api/users/${door}`, ['email', 'password', 'token', 'username', 'expiration'], [undefined]),
    600_000,
  )
})

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
]

/** Every path two steps deep that any collection has, whether it can be asked for or not. */
const pathsOf = ({ config }: Payload): string[] => [
  'id',
  ...new Set(
    config.collections.flatMap(({ flattenedFields }) =>
      flattenedFields.flatMap((field) => [
        field.name,
        `${field.name}.id`,
        `${field.name}.name`,
        ...('flattenedFields' in field
          ? field.flattenedFields.map(({ name }) => `${field.name}.${name}`)
          : []),
      ]),
    ),
  ),
]
