import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, askGraphql, password, signIn, signInWith } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { linkFor } from '../helpers/accounts'
import { openBar, sample, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
})

describe('a session', () => {
  it('ends with signing out, though the token is kept', async () => {
    const person = await signIn(payload, 'host', 'users-leaving')
    expect(await isIn(person)).toBe(true)
    expect((await ask('POST /api/users/logout', { as: person })).status).toBe(200)
    expect(await isIn(person)).toBe(false)
  })

  it.each([
    ['role', { role: 'bartender' }],
    ['password', { password: 'a new password' }],
  ])('ends when the %s changes', async (what, data) => {
    const person = await signIn(payload, 'host', `users-${what}`)
    await payload.update({ collection: 'users', id: person.id, data: data as never })
    expect(await isIn(person)).toBe(false)
  })

  it('ends when the account does', async () => {
    const person = await signIn(payload, 'host', 'users-gone')
    await payload.delete({ collection: 'users', id: person.id })
    expect(await isIn(person)).toBe(false)
  })

  it('stays where one changes one’s own password, and ends everywhere else', async () => {
    const here = await signIn(payload, 'host', 'users-careful')
    const elsewhere = await signInWith('users-careful@staff.test', password)
    const plain = await ask<{ errors: { code: string }[] }>(`PATCH /api/users/${here.id}`, {
      as: here,
      body: { password: 'a new password' },
    })
    expect([plain.status, plain.body.errors[0]?.code]).toEqual([403, 'PASSWORD_NEEDED'])
    const change = (currentPassword: string) =>
      ask('POST /api/users/credentials', {
        as: here,
        body: { currentPassword, password: 'a new password' },
      })
    expect((await change('a wrong password')).status).toBe(403)
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, true])
    expect((await change(password)).status).toBe(200)
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false])
  })

  it('is a cookie that scripts cannot read', async () => {
    const { id } = await payload.create({ collection: 'users', data: sample('users', bar) })
    const { email } = await payload.findByID({ collection: 'users', id })
    const { headers, body } = await ask('POST /api/users/login', {
      body: { email, password: 'a password for tests' },
    })
    expect(headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/i)
    expect(JSON.stringify(body)).not.toContain('"token"')
  })

  it('is not taken from another site, nor without saying from where', async () => {
    const person = await signIn(payload, 'host', 'users-csrf')
    const cookie = `eliksir-token=${person.headers.authorization?.split(' ')[1]}`
    const me = async (headers: Record<string, string>) =>
      (await ask<{ user: unknown }>('GET /api/users/me', { headers: { cookie, ...headers } })).body.user !==
      null
    expect(await me({ origin: payload.config.serverURL })).toBe(true)
    expect(await me({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(await me({ origin: 'https://evil.example' })).toBe(false)
    expect(await me({ 'sec-fetch-site': 'cross-site' })).toBe(false)
    expect(await me({})).toBe(false)
  })
})

describe('a forgotten password', () => {
  it('is set once by a link of half an hour', async () => {
    const { id, email } = await payload.create({ collection: 'users', data: sample('users', bar) })
    const { token, until } = await linkFor(payload, id, 'passwordReset')
    const minutes = (until.getTime() - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(29)
    expect(minutes).toBeLessThanOrEqual(30)

    const before = await signInWith(email, 'a password for tests')
    const body = { token, password: 'a better password' }
    expect((await ask('POST /api/users/reset-password', { body })).status).toBe(200)
    expect(await isIn(before), 'every session ends').toBe(false)
    const again = await ask<{ errors: { code: string }[] }>('POST /api/users/reset-password', {
      body: { ...body, password: 'a third password' },
    })
    expect([again.status, again.body.errors[0]?.code]).toEqual([403, 'LINK_USED'])
    await expect(signInWith(email, 'a better password')).resolves.toBeDefined()
  })

  it('says the same for those it knows and those it does not', async () => {
    const { email } = await payload.create({ collection: 'users', data: sample('users', bar) })
    const known = await ask('POST /api/users/forgot-password', { body: { email } })
    const unknown = await ask('POST /api/users/forgot-password', { body: { email: 'nobody@staff.test' } })
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  })
})

describe('a sign-in that fails', () => {
  it('says the same for those it knows and those it does not', async () => {
    const { email } = await payload.create({ collection: 'users', data: sample('users', bar) })
    const known = await ask('POST /api/users/login', { body: { email, password: 'wrong' } })
    const unknown = await ask('POST /api/users/login', {
      body: { email: 'nobody@staff.test', password: 'wrong' },
    })
    expect([known.status, known.body]).toEqual([401, unknown.body])
  })

  it.each([
    'loginUser',
    'logoutUser',
    'forgotPasswordUser',
    'resetPasswordUser',
    'unlockUser',
    'createUser',
    'deleteUser',
  ])('%s is not in GraphQL', async (name) => {
    const { body } = await askGraphql(`mutation { ${name}(email: "a@b.c", password: "x") { id } }`)
    expect(body.errors?.length).toBeGreaterThan(0)
    expect(JSON.stringify(body)).toMatch(/Cannot query field/)
  })
})

async function isIn(caller: { headers: Record<string, string> }): Promise<boolean> {
  const { body } = await ask<{ user: { id: string } | null }>('GET /api/users/me', {
    as: { name: '', ...caller },
  })
  return Boolean(body.user)
}
