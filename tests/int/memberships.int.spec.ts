import type { Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OwnMembership } from '@/operations/memberships/ownMembership'
import { keepMemberships } from '@/operations/memberships/keepMemberships'
import { ask, signIn } from '../helpers/asking'
import { newKey } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openRoom } from '../helpers/room'
import { word } from '../helpers/samples'
import { openTill, type Till } from '../helpers/till'

let payload: Payload
let till: Till
let venue: string
let plan: string
const morning = new Date('2027-05-08T08:00:00Z')

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning })
  payload = await openPayload()
  till = await openTill(payload)
  venue = (await openRoom(payload)).venue
  const made = await payload.create({
    collection: 'plans',
    data: {
      venue,
      name: 'Klub',
      slug: `klub-${word()}`,
      amountCents: 4_900,
      benefits: [{ text: 'Stolik w piątek' }],
    },
  })
  plan = made.slug
})
beforeEach(() => {
  vi.setSystemTime(morning)
})
afterAll(async () => {
  vi.useRealTimers()
  await till.close()
  await payload.destroy()
})

type Joined = { memberUrl: string; payment: { clientSecret: string; amountCents: number } | null }

async function join(changes: object = {}, key = newKey()) {
  const wish = {
    plan,
    name: 'Zofia Nowak',
    email: `${word()}@example.com`,
    locale: 'pl',
    terms: true,
    ...changes,
  }
  const headers = { 'idempotency-key': key }
  const answer = await ask<Joined>('POST /api/memberships/join', { body: wish, headers })
  return { ...answer, email: wish.email, token: answer.body.memberUrl?.split('/').at(-1) ?? '' }
}
const own = async (token: string) => (await ask<OwnMembership>(`GET /api/memberships/own/${token}`)).body
const rowOf = async (email: string) =>
  (
    await till.rows<{ id: string; providerId: string; state: string; customerId: string | null }>(sql`
      select id, provider_id as "providerId", state, customer_id as "customerId" from memberships where email = ${email}`)
  )[0]!
const booked = (email: string) =>
  till.rows<{ kind: string; account: string; cents: number }>(sql`
    select l.kind, l.account, sum(l.amount_cents)::int as cents from ledger_lines l join memberships m on m.id = l.membership_id
    where m.email = ${email} and l.account in ('gateway', 'memberships') and l.kind = 'membershipCharged' group by 1, 2 order by 2`)
const letters = (email: string, kind: string) =>
  till.rows(sql`select id from messages where recipient = ${email} and kind::text = ${kind}`)

async function member() {
  const { email, token } = await join()
  const { providerId } = await rowOf(email)
  till.double.member.joins(providerId)
  await till.deliverNew()
  return { email, token, providerId }
}

describe('becoming a member', () => {
  it('begins with the first payment, on the terms of the plan, and the book has it', async () => {
    const { status, body, email, token } = await join()
    expect(status).toBe(201)
    expect(body.payment).toMatchObject({ amountCents: 4_900 })
    expect(await own(token)).toMatchObject({ state: 'begun', bringsBenefits: false, plan: 'Klub' })

    till.double.member.joins((await rowOf(email)).providerId)
    await till.deliverNew()
    expect(await own(token)).toMatchObject({
      state: 'active',
      bringsBenefits: true,
      benefits: ['Stolik w piątek'],
      paidUntil: '2027-06-07T08:00:00.000Z',
      payment: null,
      payments: [{ amountCents: 4_900 }],
    })
    expect(await booked(email)).toEqual([
      { kind: 'membershipCharged', account: 'gateway', cents: 4_900 },
      { kind: 'membershipCharged', account: 'memberships', cents: -4_900 },
    ])
    expect(await letters(email, 'paymentConfirmation')).toHaveLength(1)
    expect((await rowOf(email)).customerId).not.toBeNull()
  })

  it('sent twice with one key, or with the answer lost on the way, is one membership', async () => {
    const [key, email] = [newKey(), `${word()}@example.com`]
    till.double.failNext('cut after')
    const [first, second] = [await join({ email }, key), await join({ email }, key)]
    expect(second.body.memberUrl).toBe(first.body.memberUrl)
    expect(await till.rows(sql`select id from memberships where email = ${email}`)).toHaveLength(1)
  })

  it('needs a plan that is on sale, an address, and the consent to be charged', async () => {
    expect((await join({ plan: 'nobody-sells-this' })).status).toBe(404)
    expect((await join({ email: 'zofia@' })).status).toBe(422)
    expect((await join({ terms: false })).status).toBe(422)
    expect((await ask('POST /api/memberships/join', { body: {} })).status).toBe(422)
    expect((await ask(`GET /api/memberships/own/${'A'.repeat(64)}`)).status).toBe(404)
  })
})

describe('a membership through the months', () => {
  it('is renewed by another payment', async () => {
    const { email, token, providerId } = await member()
    till.double.member.renews(providerId)
    await till.deliverNew()
    expect(await own(token)).toMatchObject({ state: 'active', paidUntil: '2027-07-07T08:00:00.000Z' })
    expect((await booked(email))[0]).toMatchObject({ cents: 9_800 })
  })

  it('falls behind, is written to, rests when nobody tries any more, and is back when it is paid', async () => {
    const { email, token, providerId } = await member()
    till.double.member.failsToRenew(providerId)
    await till.deliverNew()
    expect(await own(token)).toMatchObject({
      state: 'pastDue',
      bringsBenefits: true,
      payment: { amountCents: 4_900 },
    })
    expect(await letters(email, 'membershipDue')).toHaveLength(1)

    till.double.member.isGivenUp(providerId)
    await till.deliverNew()
    expect(await own(token)).toMatchObject({ state: 'paused', bringsBenefits: false })

    till.double.member.catchesUp(providerId)
    await till.deliverNew()
    expect(await own(token)).toMatchObject({ state: 'active', bringsBenefits: true, payment: null })
    expect((await booked(email))[0]).toMatchObject({ cents: 9_800 })
  })

  it('ends where it ends in whatever order, and however often, its events come', async () => {
    const begun = till.double.events.length
    const { email, token, providerId } = await member()
    till.double.member.failsToRenew(providerId)
    till.double.member.catchesUp(providerId)
    till.double.member.renews(providerId)
    till.double.member.isOver(providerId)
    const places = Array.from({ length: till.double.events.length - begun }, (_, place) => begun + place)
    for (const place of [...places].reverse()) expect((await till.deliver(place)).status).toBe(200)
    for (const place of places) await till.deliver(place)
    await till.deliverNew()
    expect(await own(token)).toMatchObject({ state: 'ended', bringsBenefits: false })
    expect((await booked(email))[0]).toMatchObject({ cents: 14_700 })
    const sums = await till.rows<{ cents: number }>(sql`
      select coalesce(sum(l.amount_cents), 0)::int as cents from ledger_lines l join memberships m on m.id = l.membership_id
      where m.email = ${email}`)
    expect(sums[0]?.cents).toBe(0)
  })

  it('that was cancelled runs out, and one that nobody told us of is read again by the round', async () => {
    const { token, providerId } = await member()
    till.double.member.cancels(providerId)
    await till.deliverNew()
    expect(await own(token)).toMatchObject({ state: 'cancelled', cancelsAt: '2027-06-07T08:00:00.000Z' })
    vi.setSystemTime(new Date('2027-06-07T10:00:00Z'))
    till.double.member.isOver(providerId)
    await till.rows(
      sql`update memberships set updated_at = '2027-06-07T08:00:00Z' where provider_id = ${providerId}`,
    )
    await till.round()
    expect(await own(token)).toMatchObject({ state: 'ended' })
  })

  it('that was begun and never paid is given up after a day', async () => {
    const { email, token } = await join()
    await till.rows(sql`update memberships set created_at = '2027-05-06T08:00:00Z' where email = ${email}`)
    await keepMemberships(payload)
    expect(await own(token)).toMatchObject({ state: 'ended', payment: null })
  })
})

describe('the house and its members', () => {
  it('shows hosts what a guest is entitled to, and nobody else', async () => {
    const { email } = await member()
    const { customerId } = await rowOf(email)
    const host = await signIn(payload, 'host', `members-host-${word()}`)
    const bartender = await signIn(payload, 'bartender', `members-bar-${word()}`)
    const call = `GET /api/memberships/of-guest/${customerId}`
    const { body } = await ask<{ memberships: object[] }>(call, { as: host })
    expect(body.memberships).toMatchObject([{ plan: 'Klub', state: 'active', benefits: ['Stolik w piątek'] }])
    const told = ['benefits', 'bringsBenefits', 'id', 'paidUntil', 'plan', 'state'] // and no price
    expect(body.memberships.map((one) => Object.keys(one).sort())).toEqual([told])
    expect((await ask(call, { as: bartender })).status).toBe(403)
    expect((await ask(call)).status).toBe(401)
  })

  it('lets a manager end one at the end of its period or at once, and no host', async () => {
    const { email, token } = await member()
    const { id } = await rowOf(email)
    const [host, manager] = [
      await signIn(payload, 'host', `members-host-${word()}`),
      await signIn(payload, 'manager', `members-boss-${word()}`),
    ]
    const end = (as: typeof host, when: string) =>
      ask(`POST /api/memberships/${id}/end`, { as, body: { when } })
    expect((await end(host, 'now')).status).toBe(403)
    expect((await end(manager, 'atPeriodEnd')).body).toEqual({ state: 'cancelled' })
    expect((await end(manager, 'now')).body).toEqual({ state: 'ended' })
    expect(await own(token)).toMatchObject({ state: 'ended' })
  })

  it('charges nobody any more who was forgotten', async () => {
    const { providerId, email, token } = await member()
    const { id } = await rowOf(email)
    await till.rows(sql`update memberships set name = null, email = null where id = ${id}`)
    await till.round()
    expect(till.double.subscriptions.get(providerId)?.status).toBe('canceled')
    expect((await ask(`GET /api/memberships/own/${token}`)).status).toBe(404)
  })

  it('opens the page of the provider for the card', async () => {
    const { token } = await member()
    const { body } = await ask<{ url: string }>(`POST /api/memberships/own/${token}/portal`, { body: {} })
    expect(body.url).toMatch(/^https:\/\/billing\.stripe\.test\//)
    const tried = await ask(`POST /api/memberships/own/${token}/try-out`, { body: { action: 'renew' } })
    expect(tried.status).toBe(404)
  })
})
