import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/env'
import { readSecondFactor } from '@/operations/accounts/secondFactor/readSecondFactor'
import { connectionOf } from '@/platform/database/transactions'
import { ask, askGraphql, password, signIn, type Answer, type Caller } from '../helpers/asking'
import { codeAt } from '../helpers/codeAt'
import { openPayload } from '../helpers/openPayload'
import { word } from '../helpers/samples'

type Refused = { errors: { code: string; data?: Record<string, string> }[] }
type Enrolled = { id: string; email: string; as: Caller; secret: string; recoveryCodes: string[] }

let payload: Payload

beforeAll(async () => {
  payload = await openPayload()
})

// The clock is the test's, so that half minutes pass when it says so.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await demand([])
})

describe('setting up a second step', () => {
  it('takes the password, counts from its first code on, and shows ten recovery codes once', async () => {
    const { id, as } = await newcomer('host')
    expect(
      (await ask('POST /api/users/second-factor/start', { as, body: { password: 'wrong' } })).status,
    ).toBe(403)
    const { body } = await ask<{ secret: string; uri: string; qr: string }>(
      'POST /api/users/second-factor/start',
      {
        as,
        body: { password },
      },
    )
    expect(body.uri).toMatch(/^otpauth:\/\/totp\//)
    expect(body.qr).toMatch(/^<svg/)
    expect(await stateOf(as)).toMatchObject({ isOn: false })

    expect(codeIn(await confirm(as, '000000'))).toBe('SECOND_FACTOR_WRONG')
    const done = await confirm(as, codeAt(body.secret))
    expect(done.status).toBe(200)
    expect(new Set(done.body.recoveryCodes).size).toBe(10)
    expect(await stateOf(as)).toEqual({
      isOn: true,
      isUnreadable: false,
      isRequired: false,
      recoveryCodesLeft: 10,
    })
    expect(await isIn(as), 'this session goes on').toBe(true)
    expect(await actionsOf(id)).toContain('second-factor-on')
  })

  it('ends the sessions that were opened without it', async () => {
    const { email, as } = await newcomer('host')
    const elsewhere = await signInAs(email)
    await enrol({ id: '', email, as })
    expect([await isIn(as), await isIn(elsewhere)]).toEqual([true, false])
  })

  it('keeps the secret and the codes unreadable', async () => {
    const { id, secret, recoveryCodes } = await enrolled('host')
    const db = await connectionOf({ payload })
    const { rows } = await db.execute(sql`
      select (select row_to_json(f) from second_factors f where user_id = ${id}::uuid)::text
        || (select json_agg(c) from recovery_codes c where user_id = ${id}::uuid)::text as stored`)
    const stored = String(rows[0]?.stored)
    expect(stored).not.toContain(secret)
    for (const code of recoveryCodes) expect(stored).not.toContain(code.replaceAll('-', ''))
    const factor = await readSecondFactor(id, await createLocalReq({}, payload))
    expect(factor?.secret).toMatch(/^v1\./)
  })

  it('cannot be done twice', async () => {
    const { as } = await enrolled('host')
    const again = await ask<Refused>('POST /api/users/second-factor/start', { as, body: { password } })
    expect([again.status, codeIn(again)]).toEqual([409, 'SECOND_FACTOR_ON'])
  })

  it('stands in no document of any API', async () => {
    const { id, as } = await enrolled('owner')
    for (const call of [`GET /api/users/${id}`, 'GET /api/users/me', 'GET /api/users?limit=100'])
      expect(JSON.stringify((await ask(call, { as })).body)).not.toMatch(/secret|recovery|v1\./)
    const { body } = await askGraphql('{ Users(limit: 1) { docs { id secondFactor } } }', { as })
    expect(JSON.stringify(body)).toMatch(/Cannot query field/)
  })
})

describe('signing in with a second step', () => {
  it('asks for the code after the right password, and for nothing after a wrong one', async () => {
    const { email, secret } = await enrolled('host')
    pass(60)
    const needed = await login(email, { password })
    expect([needed.status, codeIn(needed)]).toEqual([401, 'SECOND_FACTOR_NEEDED'])
    expect(needed.headers.get('set-cookie')).toBeNull()
    for (const code of [undefined, codeAt(secret)])
      expect(codeIn(await login(email, { password: 'wrong password', code }))).toBe('UNAUTHENTICATED')
    expect((await login(email, { password, code: codeAt(secret) })).status).toBe(200)
  })

  it.each([
    [-2, 401],
    [-1, 200],
    [0, 200],
    [1, 200],
    [2, 401],
  ])('takes the code of the step %i: %i', async (step, status) => {
    const { email, secret } = await enrolled('host')
    pass(300)
    expect((await login(email, { password, code: codeAt(secret, step) })).status).toBe(status)
  })

  it('takes no code twice, nor one older than the last', async () => {
    const { email, secret } = await enrolled('host')
    pass(300)
    const code = codeAt(secret)
    expect((await login(email, { password, code })).status).toBe(200)
    expect(codeIn(await login(email, { password, code }))).toBe('SECOND_FACTOR_WRONG')
    expect(codeIn(await login(email, { password, code: codeAt(secret, -1) }))).toBe('SECOND_FACTOR_WRONG')
    pass(30)
    expect((await login(email, { password, code: codeAt(secret) })).status).toBe(200)
  })

  it('lets one of two through who use the same code, or the same recovery code, at once', async () => {
    const { email, secret, recoveryCodes } = await enrolled('host')
    pass(300)
    for (const code of [codeAt(secret), recoveryCodes[0]]) {
      const answers = await Promise.all([1, 2].map(() => login(email, { password, code })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
    }
  })

  it('takes each recovery code once, however it is written, and notes it', async () => {
    const { id, email, as, recoveryCodes } = await enrolled('host')
    const code = recoveryCodes[3] ?? ''
    expect(
      (await login(email, { password, code: ` ${code.toUpperCase().replaceAll('-', ' ')}` })).status,
    ).toBe(200)
    expect(codeIn(await login(email, { password, code }))).toBe('SECOND_FACTOR_WRONG')
    expect(await stateOf(as)).toMatchObject({ recoveryCodesLeft: 9 })
    expect(await actionsOf(id)).toEqual(
      expect.arrayContaining(['recovery-code-used', 'second-factor-refused']),
    )
  })

  it('rests for a quarter of an hour after five wrong codes, while a recovery code opens', async () => {
    const { email, secret, recoveryCodes } = await enrolled('host')
    pass(300)
    for (const turn of [1, 2, 3, 4])
      expect(codeIn(await login(email, { password, code: `00000${turn}` }))).toBe('SECOND_FACTOR_WRONG')
    const fifth = await login(email, { password, code: '000005' })
    expect([fifth.status, codeIn(fifth)]).toEqual([429, 'SECOND_FACTOR_LOCKED'])
    expect(Number(fifth.headers.get('retry-after'))).toBe(900)

    expect(codeIn(await login(email, { password, code: codeAt(secret) }))).toBe('SECOND_FACTOR_LOCKED')
    expect(codeIn(await login(email, { password: 'wrong password' }))).toBe('UNAUTHENTICATED')
    pass(901)
    expect((await login(email, { password, code: codeAt(secret) })).status).toBe(200)

    for (const turn of [1, 2, 3, 4, 5]) await login(email, { password, code: `00000${turn}` })
    expect((await login(email, { password, code: recoveryCodes[0] })).status).toBe(200)
  })

  it('is no way round by the platform’s own sign-in', async () => {
    const { email } = await enrolled('host')
    await expect(payload.login({ collection: 'users', data: { email, password } })).rejects.toThrow()
  })
})

describe('switching it off', () => {
  it('takes password and code', async () => {
    const { as, secret, email } = await enrolled('host')
    pass(300)
    const off = (body: object) => ask<Refused>('POST /api/users/second-factor/switch-off', { as, body })
    expect(codeIn(await off({ password: 'wrong password', code: codeAt(secret) }))).toBe('PASSWORD_WRONG')
    expect(codeIn(await off({ password, code: '000000' }))).toBe('SECOND_FACTOR_WRONG')
    expect((await off({ password, code: codeAt(secret) })).status).toBe(200)
    expect((await login(email, { password })).status).toBe(200)
  })

  it('is for whoever looks after the account when the telephone is lost, and for nobody else', async () => {
    const lost = await enrolled('host')
    const owner = await newcomer('owner')
    const manager = await newcomer('manager')
    const other = await newcomer('host')
    const remove = (as: Caller, id: string) => ask(`POST /api/users/${id}/remove-second-factor`, { as })
    expect((await remove(other.as, lost.id)).status).toBe(404)
    expect((await remove(manager.as, (await enrolled('manager')).id)).status).toBe(404)
    expect((await remove(manager.as, lost.id)).status).toBe(200)
    expect(await isIn(lost.as), 'their sessions end').toBe(false)
    expect((await login(lost.email, { password })).status).toBe(200)
    const self = await enrolled('owner')
    expect((await remove(self.as, self.id)).status).toBe(409)
    expect((await remove(owner.as, self.id)).status).toBe(200)
  })

  it('gives new recovery codes in place of the old', async () => {
    const { as, secret, email, recoveryCodes } = await enrolled('host')
    pass(300)
    const { body } = await ask<{ recoveryCodes: string[] }>('POST /api/users/second-factor/recovery-codes', {
      as,
      body: { password, code: codeAt(secret) },
    })
    expect(body.recoveryCodes).toHaveLength(10)
    expect((await login(email, { password, code: recoveryCodes[0] })).status).toBe(401)
    expect((await login(email, { password, code: body.recoveryCodes[0] })).status).toBe(200)
  })
})

describe('when the owner asks for it', () => {
  it('a sign-in gives no session but a ticket, and the ticket does nothing but set it up', async () => {
    const { id, email, as: before } = await newcomer('manager')
    await demand(['owner', 'manager'])
    const asked = await login(email, { password })
    expect([asked.status, codeIn(asked)]).toEqual([401, 'SECOND_FACTOR_MISSING'])
    expect(asked.headers.get('set-cookie')).toBeNull()
    const ticket = asked.body.errors[0]?.data?.ticket ?? ''

    for (const authorization of [`JWT ${ticket}`, `Bearer ${ticket}`]) {
      const as = { name: 'ticket', headers: { authorization } }
      expect((await ask('GET /api/users/me', { as })).body).toMatchObject({ user: null })
      expect((await ask('GET /api/reservations', { as })).status).toBe(403)
      expect(
        (await askGraphql('{ Reservations { totalDocs } }', { as })).body.errors?.length,
      ).toBeGreaterThan(0)
    }

    const start = (given: string) =>
      ask<{ secret: string }>('POST /api/users/second-factor/start', { body: { ticket: given } })
    expect((await start(`${ticket.slice(0, -2)}xx`)).status).toBe(401)
    const { secret } = (await start(ticket)).body
    const done = await ask<{ recoveryCodes: string[]; user: { id: string } }>(
      'POST /api/users/second-factor/confirm',
      {
        body: { ticket, code: codeAt(secret) },
      },
    )
    expect([done.status, done.body.user.id, done.body.recoveryCodes.length]).toEqual([200, id, 10])
    expect(done.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(await isIn(before), 'what was opened without it has ended').toBe(false)
    expect((await start(ticket)).status, 'a ticket is of no use once it is on').toBe(409)
  })

  it('a ticket runs out, and dies with the password', async () => {
    const { id, email } = await newcomer('manager')
    await demand(['manager'])
    const ticketOf = async () => (await login(email, { password })).body.errors[0]?.data?.ticket ?? ''
    const start = (ticket: string) => ask('POST /api/users/second-factor/start', { body: { ticket } })
    const old = await ticketOf()
    pass(16 * 60)
    expect((await start(old)).status).toBe(401)
    const fresh = await ticketOf()
    await payload.update({ collection: 'users', id, data: { password: 'another password' } })
    expect((await start(fresh)).status).toBe(401)
  })

  it('a session from before runs out instead of being prolonged', async () => {
    const { as } = await newcomer('manager')
    expect((await ask('POST /api/users/refresh-token', { as })).status).toBe(200)
    await demand(['manager'])
    const refused = await ask<Refused>('POST /api/users/refresh-token', { as })
    expect([refused.status, codeIn(refused)]).toEqual([401, 'SECOND_FACTOR_MISSING'])
  })

  it('it cannot be switched off by those who need it, and others sign in as before', async () => {
    const { as, secret } = await enrolled('manager')
    const host = await newcomer('host')
    await demand(['manager'])
    pass(300)
    const off = await ask<Refused>('POST /api/users/second-factor/switch-off', {
      as,
      body: { password, code: codeAt(secret) },
    })
    expect([off.status, codeIn(off)]).toEqual([409, 'SECOND_FACTOR_REQUIRED'])
    expect((await login(host.email, { password })).status).toBe(200)
  })

  it('is said by the owner alone', async () => {
    for (const role of ['manager', 'host'] as const) {
      const { as } = await newcomer(role)
      expect((await ask('POST /api/globals/security', { as, body: { secondFactorFor: [] } })).status).toBe(
        403,
      )
    }
  })
})

describe('another key of the server', () => {
  const changeKey = () => {
    process.env.SECOND_FACTOR_SECRET = 'a key that nobody had when it was set up'
    forgetEnv()
  }
  afterEach(() => {
    delete process.env.SECOND_FACTOR_SECRET
    forgetEnv()
  })

  it('says that codes of the app are of no use, and recovery codes still open; then it is set up anew', async () => {
    const { id, email, secret, recoveryCodes } = await enrolled('manager')
    await demand(['manager'])
    changeKey()
    pass(300)
    const refused = await login(email, { password, code: codeAt(secret) })
    expect([refused.status, codeIn(refused)]).toEqual([401, 'SECOND_FACTOR_UNREADABLE'])
    expect(codeIn(await login(email, { password, code: 'abcd-efgh-jkmn' }))).toBe('SECOND_FACTOR_WRONG')

    const opened = await login(email, { password, code: recoveryCodes[0]! })
    expect(opened.status).toBe(200)
    const token = opened.headers.get('set-cookie')?.match(/-token=([^;]+)/)?.[1]
    const as = { name: email, headers: { authorization: `JWT ${token}` } }
    expect(await stateOf(as)).toMatchObject({ isOn: true, isUnreadable: true })
    const again = await enrol({ id, email, as })
    expect(again.recoveryCodes).toHaveLength(10)
    expect(await stateOf(as)).toMatchObject({ isOn: true, isUnreadable: false })
    pass(300)
    expect((await login(email, { password, code: codeAt(again.secret) })).status).toBe(200)
  })

  it('an owner takes it off for whoever has no recovery code', async () => {
    const { id, email } = await enrolled('host')
    changeKey()
    const owner = await newcomer('owner')
    expect((await ask(`POST /api/users/${id}/remove-second-factor`, { as: owner.as })).status).toBe(200)
    expect((await login(email, { password })).status).toBe(200)
  })
})

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
const codeIn = ({ body }: { body: unknown }) => (body as Partial<Refused>).errors?.[0]?.code
const login = (email: string, body: object): Promise<Answer<Refused>> =>
  ask<Refused>('POST /api/users/login', { body: { email, ...body } })
const confirm = (as: Caller, code: string) =>
  ask<{ recoveryCodes: string[] }>('POST /api/users/second-factor/confirm', { as, body: { code } })
const stateOf = async (as: Caller) => (await ask('GET /api/users/second-factor', { as })).body
const isIn = async (as: Caller) =>
  Boolean((await ask<{ user: unknown }>('GET /api/users/me', { as })).body.user)

const demand = (roles: ('owner' | 'manager')[]) =>
  payload.updateGlobal({ slug: 'security', data: { secondFactorFor: roles } })

async function newcomer(role: 'owner' | 'manager' | 'host') {
  const name = `second-${word()}`
  const as = await signIn(payload, role, name)
  return { id: as.id, email: `${name}@staff.test`, as }
}

const enrolled = async (role: 'owner' | 'manager' | 'host') => enrol(await newcomer(role))

async function enrol(person: { id: string; email: string; as: Caller }): Promise<Enrolled> {
  const { as } = person
  const { secret } = (
    await ask<{ secret: string }>('POST /api/users/second-factor/start', { as, body: { password } })
  ).body
  const { recoveryCodes } = (await confirm(as, codeAt(secret))).body
  return { ...person, secret, recoveryCodes }
}

async function signInAs(email: string): Promise<Caller> {
  const token = (await login(email, { password })).headers.get('set-cookie')?.match(/-token=([^;]+)/)?.[1]
  return { name: email, headers: { authorization: `JWT ${token}` } }
}

async function actionsOf(id: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: id } },
    pagination: false,
  })
  return docs.map(({ action }) => action)
}
