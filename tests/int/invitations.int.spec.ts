import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkAddress } from '@/operations/accounts/accountLink'
import { askForPassword } from '@/operations/accounts/forgottenPassword'
import { readOpenLink } from '@/operations/accounts/openAccountLink'
import { linkFor } from '../helpers/accounts'
import { ask, askGraphql, password, signIn, signInWith, type Caller } from '../helpers/asking'
import { aProvider, sendAt } from '../helpers/carriers'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

type Refused = { errors: { code: string; data?: { errors: { path: string }[] } }[] }

let payload: Payload
let bar: Bar
let owner: Caller & { id: string }
let manager: Caller & { id: string }

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  owner = await signIn(payload, 'owner', 'invitations-owner')
  manager = await signIn(payload, 'manager', 'invitations-manager')
})

describe('an invitation', () => {
  it('makes an account that opens by its link, once, and signs in', async () => {
    const { id, email } = await invite(owner, 'manager')
    expect(await statusOf(id)).toBe('invited')
    const token = await tokenOf(id)
    const done = await accept({ token, name: 'Ada Nowak', password })
    expect(done.status).toBe(200)
    expect(done.headers.get('set-cookie')).toMatch(/-token=.+HttpOnly/)
    expect(await payload.findByID({ collection: 'users', id })).toMatchObject({
      name: 'Ada Nowak',
      role: 'manager',
      status: 'active',
    })
    await expect(signInWith(email, password)).resolves.toBeDefined()

    const again = await accept({ token, name: 'Somebody else', password: 'another password' })
    expect([again.status, again.body.errors[0]?.code]).toEqual([403, 'LINK_USED'])
  })

  it('lets nobody in before it is followed, by any password or other link', async () => {
    const { id, email } = await invite(owner, 'host')
    await payload.update({ collection: 'users', id, data: { password } })
    await expect(signInWith(email, password)).rejects.toThrow('401')
    await expect(payload.login({ collection: 'users', data: { email, password } })).rejects.toThrow()
    const { token } = await linkFor(payload, id, 'passwordReset')
    expect((await ask('POST /api/users/reset-password', { body: { token, password } })).status).toBe(403)
    const invitation = await tokenOf(id)
    expect(
      (await ask('POST /api/users/reset-password', { body: { token: invitation, password } })).status,
      'a link is good for what it was made for',
    ).toBe(403)
  })

  it('is good for one of two who follow it at once', async () => {
    const { id } = await invite(owner, 'host')
    const token = await tokenOf(id)
    const answers = await Promise.all(['Ada', 'Ola'].map((name) => accept({ token, name, password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  it('runs out after seven days', async () => {
    const { id } = await invite(owner, 'host')
    const week = 7 * 24 * 60 * 60 * 1000
    const { token } = await linkFor(payload, id, 'invitation', new Date(Date.now() - week - 1000))
    expect((await accept({ token, name: 'Ada', password })).status).toBe(403)
    const late = await linkFor(payload, id, 'invitation', new Date(Date.now() - week + 60_000))
    expect((await accept({ token: late.token, name: 'Ada', password })).status).toBe(200)
  })

  it('sent again works by the new link only', async () => {
    const { id } = await invite(owner, 'host')
    const old = await tokenOf(id)
    expect((await ask(`POST /api/users/${id}/invite-again`, { as: owner })).status).toBe(200)
    expect((await accept({ token: old, name: 'Ada', password })).status).toBe(403)
    expect((await accept({ token: await tokenOf(id), name: 'Ada', password })).status).toBe(200)
    const late = await ask<Refused>(`POST /api/users/${id}/invite-again`, { as: owner })
    expect([late.status, late.body.errors[0]?.code]).toEqual([409, 'NOT_INVITED'])
  })

  it('taken back opens nothing, and frees the address', async () => {
    const { id, email } = await invite(owner, 'host')
    const token = await tokenOf(id)
    expect((await ask(`POST /api/users/${id}/withdraw`, { as: owner })).status).toBe(200)
    expect((await accept({ token, name: 'Ada', password })).status).toBe(403)
    expect((await ask('POST /api/users/invite', { as: owner, body: wish('host', email) })).status).toBe(201)
    const active = await signIn(payload, 'host', `invitations-${word()}`)
    expect((await ask(`POST /api/users/${active.id}/withdraw`, { as: owner })).status).toBe(409)
  })

  it.each([
    ['owner', 'owner', 201],
    ['manager', 'host', 201],
    ['manager', 'editor', 201],
    ['manager', 'manager', 403],
    ['manager', 'owner', 403],
  ] as const)('of the %s to be %s: %i', async (who, role, status) => {
    const as = who === 'owner' ? owner : manager
    expect((await ask('POST /api/users/invite', { as, body: wish(role) })).status).toBe(status)
  })

  it('is not for the others, strangers and keys', async () => {
    for (const role of ['host', 'bartender', 'editor'] as const) {
      const as = await signIn(payload, role, `invitations-${word()}`)
      expect((await ask('POST /api/users/invite', { as, body: wish('host') })).status).toBe(403)
    }
    expect((await ask('POST /api/users/invite', { body: wish('host') })).status).toBe(401)
    const { body } = await ask<{ doc: { key: string } }>('POST /api/api-keys', {
      as: owner,
      body: { ...sample('api-keys', bar), role: 'owner', scopes: [] },
    })
    const key = { name: 'key', headers: { authorization: `Bearer ${body.doc.key}` } }
    expect((await ask('POST /api/users/invite', { as: key, body: wish('host') })).status).toBe(403)
  })

  it('of a manager who is held to a venue is to that venue', async () => {
    const other = await payload.create({
      collection: 'venues',
      data: { ...sample('venues', bar), slug: word() },
    })
    const held = await signIn(payload, 'manager', `invitations-${word()}`)
    await payload.update({ collection: 'users', id: held.id, data: { venues: [bar.venue] } })
    const { body } = await ask<{ id: string }>('POST /api/users/invite', { as: held, body: wish('host') })
    const made = await payload.findByID({ collection: 'users', id: body.id, depth: 0 })
    expect(made.venues).toEqual([bar.venue])
    const abroad = { ...wish('host'), venues: [other.id] }
    expect((await ask('POST /api/users/invite', { as: held, body: abroad })).status).toBe(403)
  })

  it('to an address that has an account is refused to whoever invites', async () => {
    const { email } = await payload.create({ collection: 'users', data: sample('users', bar) })
    const { status, body } = await ask<Refused>('POST /api/users/invite', {
      as: owner,
      body: wish('host', email),
    })
    expect([status, body.errors[0]?.data?.errors[0]?.path]).toEqual([422, 'email'])
  })

  it('is taken from no other site', async () => {
    const { id } = await invite(owner, 'host')
    const body = { token: await tokenOf(id), name: 'Ada', password }
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of foreign)
      expect((await ask('POST /api/users/accept-invitation', { body, headers })).status).toBe(403)
  })

  it('links to the configured address, and its token is not in the database', async () => {
    const { id } = await invite(owner, 'host')
    const token = await tokenOf(id)
    expect(linkAddress(token, 'invitation')).toBe(`${payload.config.serverURL}/admin/invitation/${token}`)
    expect(token).toMatch(/^[\w-]{64}$/)
    const { body } = await askGraphql('{ Users(limit: 100) { docs { id email status } } }', { as: owner })
    expect(JSON.stringify(body)).not.toContain(token)
  })

  it('says who invites, while that person is there', async () => {
    const { id, email } = await invite(owner, 'host')
    const provider = aProvider()
    await sendAt(payload, new Date().toISOString(), provider)
    const mail = provider.taken.find(({ to }) => to === email)
    expect(mail).toMatchObject({ kind: 'invitation', facts: { invitedBy: owner.name } })
    await ask(`POST /api/users/${id}/withdraw`, { as: owner })
  })

  it('leaves by the outbox, whose row names the account and no link', async () => {
    const { id, email } = await invite(owner, 'host')
    const token = await tokenOf(id)
    const find = () =>
      payload.find({ collection: 'messages', where: { subjectKey: { equals: id } }, sort: 'messageRevision' })
    const [planned] = (await find()).docs
    expect(planned).toMatchObject({ kind: 'invitation', channel: 'email', recipient: email })
    expect(JSON.stringify(planned)).not.toContain(token)
    await ask(`POST /api/users/${id}/invite-again`, { as: owner })
    expect((await find()).docs.map(({ messageRevision }) => messageRevision)).toEqual([1, 2])
    expect((await ask(`POST /api/users/${id}/withdraw`, { as: owner })).status).toBe(200)
    expect((await find()).docs.map(({ status }) => status)).not.toContain('planned')
  })

  it('asks for a second step first where the role needs one', async () => {
    const { id } = await invite(owner, 'manager')
    await payload.updateGlobal({ slug: 'security', data: { secondFactorFor: ['manager'] } })
    try {
      const asked = await accept({ token: await tokenOf(id), name: 'Ada', password })
      expect([asked.status, asked.body.errors[0]?.code]).toEqual([401, 'SECOND_FACTOR_MISSING'])
      expect(asked.headers.get('set-cookie')).toBeNull()
    } finally {
      await payload.updateGlobal({ slug: 'security', data: { secondFactorFor: [] } })
    }
  })
})

describe('a forgotten password', () => {
  it('asked for again makes the link before it useless', async () => {
    const { id } = await payload.create({ collection: 'users', data: sample('users', bar) })
    const first = await linkFor(payload, id, 'passwordReset')
    const second = await linkFor(payload, id, 'passwordReset')
    const set = (token: string) => ask('POST /api/users/reset-password', { body: { token, password } })
    expect((await set(first.token)).status).toBe(403)
    expect((await set(second.token)).status).toBe(200)
  })

  it('is not sent to accounts that cannot sign in', async () => {
    const { id, email } = await invite(owner, 'host')
    const req = await createLocalReq({}, payload)
    await askForPassword({ email, now: new Date(), req })
    expect(await readOpenLink({ userId: id, purpose: 'passwordReset', now: new Date(), req })).toBeNull()
  })

  it.each([
    ['short', 'short'],
    ['endless', 'x'.repeat(1001)],
  ])('is not set to something %s', async (_, chosen) => {
    const { id } = await payload.create({ collection: 'users', data: sample('users', bar) })
    const { token } = await linkFor(payload, id, 'passwordReset')
    const { status } = await ask('POST /api/users/reset-password', { body: { token, password: chosen } })
    expect(status).toBe(422)
    expect((await ask('POST /api/users/reset-password', { body: { token, password } })).status).toBe(200)
  })

  it('is set by no link that was made up', async () => {
    for (const token of ['', 'x', 'A'.repeat(64), '../../../etc/passwd', '0'.repeat(63)]) {
      const { status } = await ask('POST /api/users/reset-password', { body: { token, password } })
      expect([403, 422]).toContain(status)
    }
  })
})

const wish = (role: string, email = `${word()}@staff.test`) => ({ name: 'Ada', email, role })

async function invite(as: Caller, role: string): Promise<{ id: string; email: string }> {
  const body = wish(role)
  const answer = await ask<{ id: string }>('POST /api/users/invite', { as, body })
  expect(answer.status).toBe(201)
  return { id: answer.body.id, email: body.email }
}

async function tokenOf(userId: string): Promise<string> {
  const req = await createLocalReq({}, payload)
  const link = await readOpenLink({ userId, purpose: 'invitation', now: new Date(), req })
  return link?.token ?? ''
}

const accept = (body: object) => ask<Refused>('POST /api/users/accept-invitation', { body })
const statusOf = async (id: string) => (await payload.findByID({ collection: 'users', id })).status
