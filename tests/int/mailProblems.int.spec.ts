import { Webhook } from 'standardwebhooks'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetEnv } from '@/env'
import { askForPassword } from '@/operations/accounts/forgottenPassword'
import { raiseAlert } from '@/operations/alerts/raiseAlert'
import { contactProblem } from '@/operations/messages/contactProblem'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { withTransaction } from '@/platform/database/transactions'
import { ask, signIn, type Caller } from '../helpers/asking'
import { aProvider, sendAt } from '../helpers/carriers'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom } from '../helpers/room'
import { word } from '../helpers/samples'

const secret = `whsec_${Buffer.from('a secret that only tests know').toString('base64')}`

let payload: Payload
let manager: Caller & { id: string }

beforeAll(async () => {
  process.env.RESEND_WEBHOOK_SECRET = secret
  forgetEnv()
  payload = await openPayload()
  manager = await signIn(payload, 'manager', 'bounce-manager')
})
afterAll(() => {
  delete process.env.RESEND_WEBHOOK_SECRET
  forgetEnv()
})

const told = (type: string, to: string, bounce: object | null = { type: 'Permanent', subType: 'General' }) =>
  JSON.stringify({
    type,
    created_at: new Date().toISOString(),
    data: { email_id: 'a-mail', to: [to], subject: 'x', ...(bounce ? { bounce } : {}) },
  })

type Signing = { id?: string; at?: Date; key?: string; names?: 'svix' | 'webhook' }

function deliver(
  body: string,
  { id = `msg_${word()}`, at = new Date(), key = secret, names = 'svix' }: Signing = {},
) {
  return ask('POST /api/contact-problems/resend/webhook', {
    body,
    headers: {
      'content-type': 'application/json',
      [`${names}-id`]: id,
      [`${names}-timestamp`]: String(Math.floor(at.getTime() / 1000)),
      [`${names}-signature`]: new Webhook(key).sign(id, at, body),
    },
  })
}

/** A message that was sent, to nobody in particular. */
async function aSentMessage(): Promise<string> {
  const { id: userId } = await payload.create({
    collection: 'users',
    data: { email: anAddress(), password: 'long enough for a test', name: 'Ada', role: 'host' },
  })
  const { rows } = await database(payload).execute<{ id: string }>(sql`
    insert into messages (kind, channel, locale, subject_type, subject_key, user_id, status, due_at, sent_at)
    values ('passwordReset', 'email', 'pl', 'user', ${userId}, ${userId}::uuid, 'sent', now(), now()) returning id`)
  return rows[0]!.id
}
const messageOf = (id: string) => payload.findByID({ collection: 'messages', id, depth: 0 })

const problemOf = (address: string) => contactProblem({ channel: 'email', address, req: { payload } })
const anAddress = () => `${word()}@example.com`

describe('a bounce that Resend tells of', () => {
  it('marks the address, whoever it is', async () => {
    const address = anAddress()
    expect((await deliver(told('email.bounced', address.toUpperCase()))).status).toBe(200)
    expect(await problemOf(` ${address}`)).toBe('bounced')
  })

  it('told twice is one fact, and a complaint weighs more', async () => {
    const address = anAddress()
    const body = told('email.bounced', address)
    for (const id of ['msg_same', 'msg_same', 'msg_other'])
      expect((await deliver(body, { id })).status).toBe(200)
    await deliver(told('email.complained', address, null), { names: 'webhook' })
    await deliver(body)
    expect(await problemOf(address)).toBe('complained')
    const { totalDocs } = await payload.count({
      collection: 'contact-problems',
      where: { address: { equals: address } },
    })
    expect(totalDocs).toBe(1)
  })

  it('for today only, and any other news, changes nothing', async () => {
    const address = anAddress()
    await deliver(told('email.bounced', address, { type: 'Transient', subType: 'MailboxFull' }))
    await deliver(told('email.delivered', address, null))
    expect((await deliver(JSON.stringify({ type: 'email.bounced', data: 'odd' }))).status).toBe(200)
    expect(await problemOf(address)).toBeNull()
  })

  it('is 400 without a good signature, and nothing is written', async () => {
    const address = anAddress()
    const body = told('email.bounced', address)
    const another = `whsec_${Buffer.from('another secret, just as long').toString('base64')}`
    const old = new Date(Date.now() - 6 * 60_000)
    const answers = await Promise.all([
      deliver(body, { key: another }),
      deliver(body, { at: old }),
      ask('POST /api/contact-problems/resend/webhook', { body: JSON.parse(body) as object }),
      ask('POST /api/contact-problems/resend/webhook', {
        body: JSON.parse(body) as object,
        headers: { 'svix-id': 'x', 'svix-timestamp': '1', 'svix-signature': 'v1,short' },
      }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect(await problemOf(address)).toBeNull()
  })

  it('is lifted when a manager deletes it', async () => {
    const address = anAddress()
    await deliver(told('email.bounced', address))
    const { body } = await ask<{ docs: { id: string; detail: string }[] }>(
      `GET /api/contact-problems?where[address][equals]=${address}`,
      { as: manager },
    )
    expect(body.docs[0]?.detail).toBe('Permanent, General')
    await ask(`DELETE /api/contact-problems/${body.docs[0]!.id}`, { as: manager })
    expect(await problemOf(address)).toBeNull()
  })
})

describe('what became of a mail', () => {
  const report = (type: string, id: string, at: string) =>
    JSON.stringify({
      type,
      created_at: at,
      data: { email_id: 'a-mail', to: [anAddress()], subject: 'x', tags: { message: id } },
    })

  it('that arrived stands beside it: when, told once, told twice, and in either shape of tags', async () => {
    const id = await aSentMessage()
    await deliver(report('email.delivered', id, '2026-11-21T20:00:05.000Z'))
    await deliver(report('email.delivered', id, '2026-11-21T20:00:09.000Z'))
    expect((await messageOf(id)).deliveredAt).toBe('2026-11-21T20:00:05.000Z')

    const other = await aSentMessage()
    const listed = report('email.delivered', other, '2026-11-21T20:01:00.000Z').replace(
      `{"message":"${other}"}`,
      `[{"name":"message","value":"${other}"}]`,
    )
    await deliver(listed)
    expect((await messageOf(other)).deliveredAt).toBe('2026-11-21T20:01:00.000Z')
  })

  it('that came back says so, and stays sent', async () => {
    const id = await aSentMessage()
    await deliver(report('email.bounced', id, '2026-11-21T20:00:05.000Z'))
    expect(await messageOf(id)).toMatchObject({ status: 'sent', reason: 'CAME_BACK', deliveredAt: null })
  })

  it('of another house, or of no message, is nobody’s', async () => {
    const id = await aSentMessage()
    await deliver(report('email.delivered', crypto.randomUUID(), '2026-11-21T20:00:05.000Z'))
    await deliver(report('email.delivered', 'test-1', '2026-11-21T20:00:05.000Z'))
    expect((await messageOf(id)).deliveredAt).toBeNull()
  })
})

it('is why a message to that address is not sent, and says so', async () => {
  await database(payload).execute(sql`delete from messages`)
  const address = anAddress()
  const now = Temporal.Instant.from('2027-05-01T10:00:00Z')
  const room = await openRoom(payload)
  const booking = await commitReservation({
    create: {
      venue: room.venue,
      startsAt: '2027-05-15T18:00:00.000Z',
      partySize: 2,
      guest: { name: 'Zofia Nowak', email: address, locale: 'pl' },
    },
    by: { actor: 'host', now },
    req: await createLocalReq({}, payload),
  })
  await deliver(told('email.bounced', address))
  const provider = aProvider()
  await sendAt(payload, now.toString(), provider)
  expect(provider.taken.filter(({ to }) => to === address)).toEqual([])
  const { rows } = await database(payload).execute(sql`
    select status, reason from messages where reservation_id = ${booking.id}::uuid and kind = 'confirmation'`)
  expect(rows).toEqual([{ status: 'skipped', reason: 'BOUNCED' }])
})

it('counts for the staff as well: no alert and no key to an account, but whoever complained may ask for a password', async () => {
  await database(payload).execute(sql`delete from messages`)
  const someone = async () => {
    const data = {
      email: anAddress(),
      password: 'long enough for a test',
      name: 'Ada',
      role: 'manager' as const,
    }
    return payload.create({ collection: 'users', data })
  }
  const [gone, cross, well] = [await someone(), await someone(), await someone()]
  await deliver(told('email.bounced', gone.email))
  await deliver(told('email.complained', cross.email, null))
  const people = [gone, cross, well]
  const { venue } = await openRoom(payload)
  await payload.update({
    collection: 'venues',
    id: venue,
    data: { alerts: { people: people.map(({ id }) => id) } },
  })
  const req = await createLocalReq({}, payload)
  await withTransaction(req, () =>
    raiseAlert({ alert: 'failure', cause: 'job/bounced', venueId: venue, detail: 'tidyJobs', req }),
  )
  for (const { email } of people)
    await askForPassword({ email, now: new Date(), req: await createLocalReq({}, payload) })

  const provider = aProvider()
  await sendAt(payload, new Date(Date.now() + 1000).toISOString(), provider)
  const got = (email: string) =>
    provider.taken
      .filter(({ to }) => to === email)
      .map(({ kind }) => kind)
      .sort()
  expect(got(gone.email)).toEqual([])
  expect(got(cross.email)).toEqual(['passwordReset'])
  expect(got(well.email)).toEqual(['passwordReset', 'staffAlert'])
  const { rows } = await database(payload).execute(sql`
    select status, reason from messages where status <> 'sent' and venue_id = ${venue}::uuid`)
  expect(rows).toEqual([
    { status: 'skipped', reason: 'BOUNCED' },
    { status: 'skipped', reason: 'BOUNCED' },
  ])
})
