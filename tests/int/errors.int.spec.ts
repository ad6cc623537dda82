import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, type Bar } from '../helpers/samples'

type Refusal = {
  errors: {
    name: string
    message: string
    code: string
    data?: { errors?: { path: string; message: string }[]; referencedBy?: string }
  }[]
}

let payload: Payload
let manager: Caller
let bar: Bar

beforeAll(async () => {
  payload = await openPayload()
  manager = await signIn(payload, 'manager', 'errors-manager')
  bar = await openBar(payload)
})

describe('what the database refuses is said clearly', () => {
  it('a value that is taken, naming the field, in the reader’s language', async () => {
    const { slug } = await payload.findByID({ collection: 'glassware', id: bar.glass })
    const { status, body } = await ask<Refusal>('POST /api/glassware', {
      as: manager,
      body: sample('glassware', bar, { slug }),
    })
    expect([status, body.errors[0]?.code, body.errors[0]?.data?.errors?.[0]?.path]).toEqual([
      400,
      'VALIDATION',
      'slug',
    ])
  })

  it('an ingredient that a recipe still needs, naming who needs it', async () => {
    const { status, body } = await ask<Refusal>(`DELETE /api/ingredients/${bar.ingredient}`, { as: manager })
    expect([status, body.errors[0]?.code]).toEqual([409, 'STILL_REFERENCED'])
    expect(body.errors[0]?.data?.referencedBy).toMatch(/cocktails/)
    expect((await ask(`GET /api/ingredients/${bar.ingredient}`)).status).toBe(200)
  })

  it('the same in GraphQL', async () => {
    const { body } = await askGraphql('mutation ($id: String!) { deleteIngredient(id: $id) { id } }', {
      as: manager,
      variables: { id: bar.ingredient },
    })
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'STILL_REFERENCED', statusCode: 409 })
  })

  it('and through the Local API', async () => {
    await expect(payload.delete({ collection: 'ingredients', id: bar.ingredient })).rejects.toMatchObject({
      status: 409,
      data: { code: 'STILL_REFERENCED' },
    })
  })

  it.each([
    ['an id that is none', 'GET /api/cocktails/lime', undefined, 404, 'NOT_FOUND'],
    [
      'a document that is not there',
      'GET /api/cocktails/7b0c8d1e-0000-4000-8000-000000000000',
      undefined,
      404,
      'NOT_FOUND',
    ],
    ['a relation that is no id', 'POST /api/cocktails', { glass: 'tumbler' }, 400, 'VALIDATION'],
    [
      'a relation to nothing',
      'POST /api/cocktails',
      { glass: '7b0c8d1e-0000-4000-8000-000000000000' },
      400,
      'VALIDATION',
    ],
    ['a number that is none', 'POST /api/glassware', { usableVolumeMl: 'many' }, 400, 'VALIDATION'],
    ['a choice that is not offered', 'POST /api/glassware', { shape: 'boot' }, 400, 'VALIDATION'],
    ['a NUL in a text', 'POST /api/glassware', { name: 'a\u0000b' }, 400, 'BAD_REQUEST'],
    ['a body that is no object', 'POST /api/glassware', [], 400, 'BAD_REQUEST'],
    ['a body that is no JSON', 'POST /api/glassware', '{"name":', 400, 'BAD_REQUEST'],
    [
      'an unknown field in where',
      'GET /api/cocktails?where[colour][equals]=red',
      undefined,
      400,
      'BAD_REQUEST',
    ],
    ['an unknown operator', 'GET /api/cocktails?where[name][resembles]=gin', undefined, 400, 'BAD_REQUEST'],
    ['an unknown sort', 'GET /api/cocktails?sort=colour', undefined, 400, 'BAD_REQUEST'],
    ['a page below one', 'GET /api/cocktails?page=-1', undefined, 400, 'BAD_REQUEST'],
    ['no limit at all', 'GET /api/cocktails?limit=0', undefined, 400, 'BAD_REQUEST'],
    ['a route that is none', 'GET /api/cocktails/one/two/three', undefined, 404, 'NOT_FOUND'],
    ['a collection that is none', 'GET /api/beers', undefined, 404, 'NOT_FOUND'],
  ])('%s', async (_, call, body, status, code) => {
    const [, path = ''] = call.split(' ')
    const slug = path.split('/')[2] as 'cocktails' | 'glassware'
    const isObject = typeof body === 'object' && !Array.isArray(body)
    const answer = await ask<Refusal>(call, {
      as: manager,
      body: isObject ? sample(slug, bar, body) : body,
      headers: typeof body === 'string' ? { 'content-type': 'application/json' } : {},
    })
    expect({ status: answer.status, code: answer.body.errors?.[0]?.code }).toEqual({ status, code })
    expect(Object.keys(answer.body)).toEqual(['errors'])
    expect(answer.body.errors[0]).toMatchObject({
      name: expect.any(String),
      message: expect.stringMatching(/\S/),
    })
    expect(JSON.stringify(answer.body)).not.toMatch(
      /select |insert |node_modules|at .*\.ts|23\d\d\d|42\w\d\d/i,
    )
  })

  it('the last owner stays', async () => {
    const owners = await payload.find({
      collection: 'users',
      where: { role: { equals: 'owner' } },
      limit: 100,
    })
    const last = await signIn(payload, 'owner', 'errors-last-owner')
    for (const { id } of owners.docs) await payload.delete({ collection: 'users', id })
    for (const [call, body] of [
      [`DELETE /api/users/${last.id}`, undefined],
      [`PATCH /api/users/${last.id}`, { role: 'host' }],
    ] as const) {
      const answer = await ask<Refusal>(call, { as: last, body })
      expect([answer.status, answer.body.errors[0]?.code]).toEqual([409, 'LAST_OWNER'])
    }
  })

  it('and so does one of several who leave together', async () => {
    const first = await signIn(payload, 'owner', 'errors-owner-one')
    const second = await signIn(payload, 'owner', 'errors-owner-two')
    const allOwners = { role: { equals: 'owner' } } as const
    const left = async () => (await payload.count({ collection: 'users', where: allOwners })).totalDocs
    const before = await left()

    const many = await ask('DELETE /api/users?where[role][equals]=owner', { as: first })
    expect([many.status, await left()]).toEqual([409, before])
    const demoted = await ask('PATCH /api/users?where[role][equals]=owner', {
      as: first,
      body: { role: 'host' },
    })
    expect([demoted.status, await left()]).toEqual([409, before])

    await payload.delete({
      collection: 'users',
      where: { and: [allOwners, { id: { not_in: [first.id, second.id] } }] },
    })
    const answers = await Promise.all(
      [first, second].map((as) => ask(`PATCH /api/users/${as.id}`, { as, body: { role: 'host' } })),
    )
    expect([answers.map(({ status }) => status).sort(), await left()]).toEqual([[200, 409], 1])
  })
})

describe('a change of many', () => {
  it('holds for all of them or for none', async () => {
    const [free, used] = [
      await payload.create({ collection: 'ingredients', data: sample('ingredients', bar) }),
      { id: bar.ingredient },
    ]
    const { status, body } = await ask<Refusal>(
      `DELETE /api/ingredients?where[id][in]=${free.id},${used.id}`,
      { as: manager },
    )
    expect([status, body.errors[0]?.code]).toEqual([409, 'BULK_REFUSED'])
    expect(
      await payload.count({ collection: 'ingredients', where: { id: { in: [free.id, used.id] } } }),
    ).toEqual({ totalDocs: 2 })
  })

  it('that breaks a rule for one leaves all as they were', async () => {
    const glasses = await Promise.all(
      [1, 2, 3].map(() => payload.create({ collection: 'glassware', data: sample('glassware', bar) })),
    )
    const ids = glasses.map(({ id }) => id).join(',')
    const { status } = await ask<Refusal>(`PATCH /api/glassware?where[id][in]=${ids}`, {
      as: manager,
      body: { slug: glasses[0]?.slug },
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    const { docs } = await payload.find({ collection: 'glassware', where: { id: { in: ids } } })
    expect(new Set(docs.map(({ slug }) => slug)).size).toBe(3)
  })

  it('that breaks no rule holds', async () => {
    const glasses = await Promise.all(
      [1, 2, 3].map(() => payload.create({ collection: 'glassware', data: sample('glassware', bar) })),
    )
    const { status, body } = await ask<{ docs: unknown[] }>(
      `PATCH /api/glassware?where[id][in]=${glasses.map(({ id }) => id).join(',')}`,
      { as: manager, body: { usableVolumeMl: 222 } },
    )
    expect([status, body.docs.length]).toEqual([200, 3])
  })
})

describe('a transaction', () => {
  it('whose commit fails says so', async () => {
    const db = await connectionOf({ payload })
    await db.execute(
      sql`create table promises (id int primary key, kept int references promises deferrable initially deferred)`,
    )
    const req = await createLocalReq({}, payload)
    await expect(
      withTransaction(req, (tx) => tx.execute(sql`insert into promises values (1, 2)`)),
    ).rejects.toMatchObject({ cause: { code: '23503' } })
    expect(await rowsOf('promises')).toBe(0)
  })

  it('whose commit fails under a saved document says so too', async () => {
    const db = await connectionOf({ payload })
    await db.execute(sql`
      create function break_promise() returns trigger language plpgsql as $$
      begin if new.name like 'Broken%' then insert into promises values (3, 4); end if; return new; end $$`)
    await db.execute(
      sql`create trigger break_promise after insert on venues for each row execute function break_promise()`,
    )
    const { status } = await ask('POST /api/venues', {
      as: await signIn(payload, 'owner', 'errors-owner'),
      body: sample('venues', bar, { name: 'Broken bar' }),
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(
      (await payload.count({ collection: 'venues', where: { name: { equals: 'Broken bar' } } })).totalDocs,
    ).toBe(0)
    await db.execute(sql`drop trigger break_promise on venues`)
  })

  it('rolls back all it did when one part fails', async () => {
    const req = await createLocalReq({}, payload)
    const work = withTransaction(req, async () => {
      await payload.create({
        collection: 'glassware',
        data: sample('glassware', bar, { slug: 'half-done' }),
        req,
      })
      throw new Error('second half failed')
    })
    await expect(work).rejects.toThrow('second half failed')
    expect(
      (await payload.count({ collection: 'glassware', where: { slug: { equals: 'half-done' } } })).totalDocs,
    ).toBe(0)
  })

  it('that was ended by a failed part does not go on in silence', async () => {
    const req = await createLocalReq({}, payload)
    const work = withTransaction(req, async () => {
      await payload.delete({ collection: 'ingredients', id: bar.ingredient, req }).catch(() => undefined)
    })
    await expect(work).rejects.toThrow('no open transaction')
  })

  it('joins the one that is open', async () => {
    const req = await createLocalReq({}, payload)
    await expect(
      withTransaction(req, async () => {
        await withTransaction(req, (tx) => tx.execute(sql`insert into promises values (9, null)`))
        throw new Error('outer')
      }),
    ).rejects.toThrow('outer')
    expect(await rowsOf('promises')).toBe(0)
  })

  it('sees what it wrote, and others do not', async () => {
    const req: PayloadRequest = await createLocalReq({}, payload)
    await withTransaction(req, async (tx) => {
      await tx.execute(sql`insert into promises values (10, null)`)
      expect(await rowsOf('promises')).toBe(0)
      expect((await tx.execute(sql`select 1 from promises`)).rows).toHaveLength(1)
    })
    expect(await rowsOf('promises')).toBe(1)
  })
})

async function rowsOf(table: string): Promise<number> {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute(sql`select 1 from ${sql.identifier(table)}`)
  return rows.length
}
