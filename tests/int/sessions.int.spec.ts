import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '@/operations/accounts/sessions'
import { connectionOf } from '@/platform/database/transactions'
import { ask, password, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

type Refused = { errors: { code: string }[] }
type Person = Caller & { id: string; email: string }

let payload: Payload
let bar: Bar
let owner: Person

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  owner = await someone('owner')
})

describe('where one is signed in', () => {
  it('is told by device, this one first, and without any address', async () => {
    const here = await someone('host')
    await signInOn(here.email, 'Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/142.0 Mobile Safari/537.36')
    const sessions = await sessionsOf(here, here.id)
    expect(sessions.map(({ isThis, device }) => [isThis, device])).toEqual([
      [true, null],
      [false, 'Chrome · Android'],
    ])
    expect(JSON.stringify(sessions)).not.toMatch(/10\.\d+\.\d+/)
  })

  it('is ended one at a time, at once', async () => {
    const here = await someone('host')
    const phone = await signInOn(here.email, 'Firefox/145.0 Android')
    const [, other] = await sessionsOf(here, here.id)
    expect((await ask(`DELETE /api/users/${here.id}/sessions/${other?.id}`, { as: here })).status).toBe(200)
    expect([await isIn(here), await isIn(phone)]).toEqual([true, false])
    expect((await ask(`DELETE /api/users/${here.id}/sessions/${other?.id}`, { as: here })).status).toBe(404)
  })

  it('is ended everywhere else, and stays here', async () => {
    const here = await someone('host')
    const others = [await signInOn(here.email, 'a'), await signInOn(here.email, 'b')]
    const { body } = await ask(`DELETE /api/users/${here.id}/sessions`, { as: here })
    expect(body).toEqual({ ended: 2 })
    expect([await isIn(here), ...(await Promise.all(others.map(isIn)))]).toEqual([true, false, false])
  })

  it('is seen and ended by whoever looks after the account, and by nobody else', async () => {
    const host = await someone('host')
    const manager = await someone('manager')
    for (const stranger of [await someone('host'), await someone('editor')]) {
      expect((await ask(`GET /api/users/${host.id}/sessions`, { as: stranger })).status).toBe(404)
      expect((await ask(`DELETE /api/users/${host.id}/sessions`, { as: stranger })).status).toBe(404)
    }
    expect((await ask(`DELETE /api/users/${owner.id}/sessions`, { as: manager })).status).toBe(404)
    expect((await ask(`GET /api/users/${host.id}/sessions`)).status).toBe(401)
    expect(await sessionsOf(manager, host.id)).toHaveLength(1)
    expect((await ask(`DELETE /api/users/${host.id}/sessions`, { as: manager })).status).toBe(200)
    expect(await isIn(host)).toBe(false)
  })

  it('is not brought back by a save of the account that began before', async () => {
    const here = await someone('host')
    const phone = await signInOn(here.email, 'phone')
    await Promise.all([
      ask(`DELETE /api/users/${here.id}/sessions`, { as: here }),
      ...[1, 2, 3].map((turn) =>
        ask(`PATCH /api/users/${here.id}`, { as: owner, body: { name: `Name ${turn}` } }),
      ),
    ])
    expect(await isIn(phone)).toBe(false)
  })

  it('keeps twenty devices at most', async () => {
    const here = await someone('host')
    const db = await connectionOf({ payload })
    await db.execute(sql`
      insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
      select n, ${here.id}::uuid, gen_random_uuid()::text, now() - interval '1 hour', now() + interval '1 hour'
      from generate_series(2, 30) n`)
    await signInOn(here.email, 'newest')
    expect(await sessionsOf(here, here.id)).toHaveLength(20)
  })

  it('is a new session after signing in, whatever came along', async () => {
    const before = await someone('host')
    const after = await signInOn(before.email, 'x', before.headers)
    expect(after.headers.authorization).not.toBe(before.headers.authorization)
  })
})

describe('an account that is closed', () => {
  it('signs in no more, and its sessions and keys end at once', async () => {
    const leaver = await someone('owner')
    const { body } = await ask<{ doc: { id: string; key: string } }>('POST /api/api-keys', {
      as: leaver,
      body: { ...sample('api-keys', bar), role: 'manager', scopes: [] },
    })
    const key = { name: 'key', headers: { authorization: `Bearer ${body.doc.key}` } }
    const works = async () => (await ask('GET /api/table-blocks', { as: key })).status
    expect(await works()).toBe(200)

    expect((await ask(`POST /api/users/${leaver.id}/deactivate`, { as: owner })).status).toBe(200)
    expect([await isIn(leaver), await works()]).toEqual([false, 403])
    const closed = await login(leaver.email)
    const unknown = await login('nobody@staff.test')
    expect([closed.status, closed.body]).toEqual([401, unknown.body])

    const row = await payload.findByID({ collection: 'api-keys', id: body.doc.id })
    expect(row).toMatchObject({ madeBy: leaver.name })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { actorId: { equals: leaver.id } },
    })
    expect(docs.map(({ actorName }) => actorName)).toContain(leaver.name)
  })

  it('opens again by the same hand, with the password it had', async () => {
    const { id, email } = await someone('host')
    await ask(`POST /api/users/${id}/deactivate`, { as: owner })
    expect((await ask(`POST /api/users/${id}/deactivate`, { as: owner })).status).toBe(409)
    expect((await ask(`POST /api/users/${id}/reactivate`, { as: owner })).status).toBe(200)
    expect((await login(email)).status).toBe(200)
  })

  it('has no session, whoever writes one', async () => {
    const { id } = await someone('host')
    await ask(`POST /api/users/${id}/deactivate`, { as: owner })
    const db = await connectionOf({ payload })
    const forged = db.execute(sql`
      insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
      values (1, ${id}::uuid, gen_random_uuid()::text, now(), now() + interval '1 hour')`)
    await expect(forged).rejects.toThrow()
  })

  it('is not one’s own, nor one that others look after', async () => {
    const manager = await someone('manager')
    const close = (as: Caller, id: string) => ask<Refused>(`POST /api/users/${id}/deactivate`, { as })
    expect((await close(owner, owner.id)).body.errors[0]?.code).toBe('YOURSELF')
    expect((await close(manager, owner.id)).status).toBe(404)
    expect((await close(manager, (await someone('manager')).id)).status).toBe(404)
    expect((await close(manager, (await someone('bartender')).id)).status).toBe(200)
    expect((await close(await someone('host'), manager.id)).status).toBe(404)
  })

  it('is never closed by a plain change of the account', async () => {
    const { id } = await someone('host')
    await ask(`PATCH /api/users/${id}`, { as: owner, body: { status: 'deactivated' } })
    expect((await payload.findByID({ collection: 'users', id })).status).toBe('active')
  })

  it('is not the last owner’s, though all are closed at once', async () => {
    const db = await connectionOf({ payload })
    const { rows } = await db.execute<{ id: string }>(
      sql`select id from users where role = 'owner' and status = 'active'`,
    )
    const closing = rows.map(({ id }) =>
      payload.update({ collection: 'users', id, data: { status: 'deactivated' } }).then(
        () => 'closed',
        (error: { data?: { code?: string } }) => error.data?.code,
      ),
    )
    const outcomes = await Promise.all(closing)
    expect(outcomes.filter((outcome) => outcome === 'LAST_OWNER')).toHaveLength(1)
    await db.execute(sql`update users set status = 'active' where role = 'owner'`)
  })
})

describe('one’s own account', () => {
  it('has a name and a language one may change, and a role and venues one may not', async () => {
    const me = await someone('host')
    const { status } = await ask(`PATCH /api/users/${me.id}`, {
      as: me,
      body: { name: 'Ada', language: 'en', role: 'owner', venues: [bar.venue] },
    })
    expect(status).toBe(200)
    const stored = await payload.findByID({ collection: 'users', id: me.id, depth: 0 })
    expect(stored).toMatchObject({ name: 'Ada', language: 'en', role: 'host', venues: [] })
    const { headers } = await login(me.email)
    expect(headers.get('set-cookie')).toMatch(/eliksir-lng=en/)
  })

  it('has an address that takes the password to change', async () => {
    const me = await someone('host')
    const email = `${word()}@staff.test`
    const plain = await ask<Refused>(`PATCH /api/users/${me.id}`, { as: me, body: { email } })
    expect(plain.body.errors[0]?.code).toBe('PASSWORD_NEEDED')
    const change = (currentPassword: string, address: string) =>
      ask<Refused>('POST /api/users/credentials', { as: me, body: { currentPassword, email: address } })
    expect((await change('wrong password', email)).body.errors[0]?.code).toBe('PASSWORD_WRONG')
    expect((await change(password, owner.email)).status).toBe(422)
    expect((await change(password, email.toUpperCase())).status).toBe(200)
    expect((await login(email)).status).toBe(200)
  })
})

async function someone(role: Parameters<typeof signIn>[1]): Promise<Person> {
  const name = `sessions-${word()}`
  return { ...(await signIn(payload, role, name)), email: `${name}@staff.test` }
}

const login = (email: string, headers: Record<string, string> = {}) =>
  ask<Refused>('POST /api/users/login', { body: { email, password }, headers })

async function signInOn(
  email: string,
  userAgent: string,
  more: Record<string, string> = {},
): Promise<Caller> {
  const answer = await login(email, { 'user-agent': userAgent, ...more })
  const token = answer.headers.get('set-cookie')?.match(/-token=([^;]+)/)?.[1]
  return { name: userAgent, headers: { authorization: `JWT ${token}` } }
}

const sessionsOf = async (as: Caller, id: string) =>
  (await ask<{ sessions: Session[] }>(`GET /api/users/${id}/sessions`, { as })).body.sessions
const isIn = async (as: Caller) =>
  Boolean((await ask<{ user: unknown }>('GET /api/users/me', { as })).body.user)
