import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetEnv } from '@/env'
import { runDueJobs } from '@/jobs/runDueJobs'
import { bookingBy } from '@/operations/reservations/booking'
import { changeStatus } from '@/operations/reservations/changeStatus'
import { moveReservation } from '@/operations/reservations/moveReservation'
import { sendDueWebhooks } from '@/operations/webhooks/sendDueWebhooks'
import { withTransaction } from '@/platform/database/transactions'
import { ask, signIn, type Caller } from '../helpers/asking'
import { order, tokenOf, wish } from '../helpers/booking'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { openBar, sample, type Bar } from '../helpers/samples'
import { openReceiver, verified, type Receiver } from '../helpers/webhookReceiver'
import { deliveriesOf, makeWebhook } from '../helpers/webhooks'

let payload: Payload
let room: Room
let bar: Bar
let owner: Caller & { id: string }
let manager: Caller & { id: string }
let receiver: Receiver

beforeAll(async () => {
  process.env.WEBHOOKS_TO_LOOPBACK = 'true'
  forgetEnv()
  payload = await openPayload()
  bar = await openBar(payload)
  room = await openRoom(payload, {
    tables: Array.from({ length: 12 }, () => ({})),
    service: { maxAdvanceDays: 700 },
  })
  owner = await signIn(payload, 'owner', 'webhooks-owner')
  manager = await signIn(payload, 'manager', 'webhooks-manager')
})

beforeEach(async () => {
  receiver = await openReceiver()
  await database(payload).execute(sql`delete from webhook_deliveries`)
  await database(payload).execute(sql`update webhooks set active = false`)
  return () => receiver.close()
})

afterAll(() => {
  delete process.env.WEBHOOKS_TO_LOOPBACK
  forgetEnv()
})

const hook = (data: object = {}) => makeWebhook(owner, { url: receiver.url, ...data })
const send = () => sendDueWebhooks({ payload })
const types = () => receiver.got.map(({ body }) => (JSON.parse(body) as { type: string }).type)
const wholeNight = [
  'reservation.created',
  'reservation.confirmed',
  'reservation.changed',
  'reservation.cancelled',
  'reservation.arrived',
]

/** A guest of the test's own books at 20:00; the nights differ so that no test fills another's. */
async function book(day: number, more: object = {}) {
  const startsAt = `2027-06-${String(day).padStart(2, '0')}T20:00:00+02:00`
  const { status, body } = await order('book', wish({ venue: room.slug, startsAt, ...more }))
  expect(status, JSON.stringify(body)).toBe(201)
  const { docs } = await payload.find({
    collection: 'reservations',
    where: { reference: { equals: body.reference } },
    depth: 0,
  })
  return { ...body, id: docs[0]!.id, customer: docs[0]!.customer as string }
}

describe('what other programs hear', () => {
  it('is signed, sent by the worker, and checked with the library for it', async () => {
    const { secret, id } = await hook({ events: ['reservation.created', 'reservation.confirmed'] })
    const booked = await book(1, { partySize: 3 })
    await runDueJobs(payload, ['webhooks'])

    expect(types().sort()).toEqual(['reservation.confirmed', 'reservation.created'])
    const event = verified(receiver.got[0]!, secret)
    expect(event).toMatchObject({
      version: 1,
      data: {
        venue: { id: room.venue, slug: room.slug },
        reservation: {
          id: booked.id,
          reference: booked.reference,
          revision: 1,
          status: 'confirmed',
          serviceDate: '2027-06-01',
          startsAt: '2027-06-01T18:00:00.000Z',
          endsAt: '2027-06-01T20:00:00.000Z',
          timeZone: 'Europe/Warsaw',
          partySize: 3,
          source: 'online',
          customer: booked.customer,
        },
      },
    })
    expect(receiver.got[0]!.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^evt_[0-9a-f]{32}$/) as string,
    })
    expect(await deliveriesOf(payload, id)).toMatchObject([
      { status: 'delivered', attempts: 1, tries: 1, responseStatus: 204, failure: null },
      { status: 'delivered' },
    ])
  })

  it('names nobody: no name, mail, phone, wish or allergy, neither sent nor kept', async () => {
    const { id } = await hook({ events: wholeNight })
    const guest = { name: 'Wilhelmina Nobody', email: 'wilhelmina@example.com', phone: '+48601555777' }
    await book(2, {
      guest: { ...guest, locale: 'en' },
      notes: 'a quiet corner',
      allergies: 'hazelnuts',
      consents: { terms: true, allergies: true },
    })
    await send()
    expect(receiver.got.length).toBe(2)
    const said = JSON.stringify([receiver.got, await deliveriesOf(payload, id)])
    expect(said).not.toMatch(/Wilhelmina|wilhelmina|601555777|quiet corner|hazelnut/)
  })

  it('says what became of it: moved, more of them, cancelled', async () => {
    const { secret } = await hook({ events: wholeNight })
    const booked = await book(3)
    const req = await createLocalReq({}, payload)
    const by = { actor: 'host', now: room.now } as const
    await moveReservation({ id: booked.id, to: { startsAt: '2027-06-03T19:00:00.000Z' }, by, req })
    await order(`manage/${tokenOf(booked)}/cancel`, {})
    await send()
    const events = receiver.got.map((got) => verified(got, secret))
    const of = (type: string) => events.find((event) => event.type === type)?.data as Record<string, object>
    expect(of('reservation.changed')).toMatchObject({ changed: ['startsAt', 'endsAt'] })
    expect(of('reservation.cancelled')).toMatchObject({ reservation: { status: 'cancelled_guest' } })
    const revisions = events.map(({ data }) => (data.reservation as { revision: number }).revision)
    expect(Math.max(...revisions)).toBe(
      (of('reservation.cancelled').reservation as { revision: number }).revision,
    )
  })

  it('is silent about words, about what was imported, and about what never came to be', async () => {
    const { id } = await hook({ events: wholeNight })
    const booked = await book(4)
    await payload.update({ collection: 'reservations', id: booked.id, data: { staffNotes: 'Likes Negroni' } })
    await payload.create({
      collection: 'reservations',
      data: {
        ...sample('reservations', bar),
        venue: room.venue,
        status: 'completed',
        startsAt: '2026-05-14T18:00:00Z',
      },
      context: { booking: bookingBy({ actor: 'owner', isHistory: true }) },
    })
    const req = await createLocalReq({}, payload)
    await withTransaction(req, async () => {
      await changeStatus({ id: booked.id, to: 'arrived', by: { actor: 'host', now: room.now }, req })
      throw new Error('and then something failed')
    }).catch(() => undefined)
    const rows = await deliveriesOf(payload, id)
    expect(rows.map(({ event }) => event).sort()).toEqual(['reservation.confirmed', 'reservation.created'])
  })

  it('comes from the venues that were chosen, and for the events that were', async () => {
    const elsewhere = await hook({ venues: [bar.venue] })
    const here = await hook({ venues: [room.venue], events: ['reservation.created', 'menu.back'] })
    await book(5)
    expect(await deliveriesOf(payload, elsewhere.id)).toEqual([])
    expect((await deliveriesOf(payload, here.id)).map(({ event }) => event)).toEqual(['reservation.created'])
  })

  it('tells what is off behind the bar, and that it is back', async () => {
    const { secret } = await hook({ events: ['menu.eighty_sixed', 'menu.back'] })
    const body = { until: '2099-01-01T00:00:00.000Z' }
    await ask(`POST /api/ingredients/${bar.ingredient}/eighty-six?venue=${room.slug}`, { as: owner, body })
    await ask(`POST /api/ingredients/${bar.ingredient}/back?venue=${room.slug}`, { as: owner })
    await send()
    const events = receiver.got.map((got) => verified(got, secret))
    expect(events.map(({ type }) => type).sort()).toEqual(['menu.back', 'menu.eighty_sixed'])
    expect(events.find(({ type }) => type === 'menu.eighty_sixed')?.data).toMatchObject({
      kind: 'ingredient',
      id: bar.ingredient,
      until: '2099-01-01T00:00:00.000Z',
    })
  })
})

describe('guests in it', () => {
  it('are sent where the owner has said so, from what they are now, and never come back by the log', async () => {
    const { id, secret } = await hook({ includeGuest: true })
    const guest = {
      name: 'Bronisława Sama',
      email: 'bronka@example.com',
      phone: '+48601555888',
      locale: 'pl',
    }
    const booked = await book(6, { guest })
    receiver.answers(500, { body: 'no such person: Bronisława Sama <bronka@example.com>' })
    await send()
    expect(verified(receiver.got[0]!, secret).data.guest).toEqual(guest)
    const [row] = await deliveriesOf(payload, id)
    expect(JSON.stringify(row)).not.toMatch(/Bronis|bronka|601555888/)
    expect(row?.excerpt).toContain('no such person')

    const body = { cancelFuture: true }
    expect((await ask(`POST /api/customers/${booked.customer}/erase`, { as: owner, body })).status).toBe(200)
    receiver.answers(204)
    expect((await ask(`POST /api/webhook-deliveries/${row!.id}/replay`, { as: owner })).status).toBe(200)
    await send()
    expect(receiver.got.at(-1)!.body).not.toContain('"guest"')
  })
})

describe('a receiver that does not take it', () => {
  it('is asked again after ever longer waits with the same id, and then no more', async () => {
    const { id } = await hook()
    await book(7)
    receiver.answers(500)
    let now = new Date()
    const waits: number[] = []
    for (let turn = 0; turn < 9; turn += 1) {
      await sendDueWebhooks({ payload, now: () => now })
      const [row] = await deliveriesOf(payload, id)
      if (!row?.next) break
      waits.push(Math.round((Date.parse(row.next) - now.getTime()) / 1000))
      now = new Date(row.next)
    }
    const planned = [5, 300, 1800, 7200, 18_000, 36_000, 36_000]
    expect(waits.map((wait, place) => wait >= planned[place]! && wait <= planned[place]! * 1.11)).toEqual(
      planned.map(() => true),
    )
    expect(new Set(receiver.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(await deliveriesOf(payload, id)).toMatchObject([
      { status: 'failed', attempts: 8, failure: 'STATUS', responseStatus: 500, tries: 8 },
    ])
    expect(receiver.got.length).toBe(8)
  })

  it('is left alone between the tries, and waits as long as it asked for', async () => {
    const { id } = await hook()
    await book(8)
    receiver.answers(429, { headers: { 'retry-after': '3600' } })
    await send()
    await send()
    expect(receiver.got.length).toBe(1)
    const [row] = await deliveriesOf(payload, id)
    expect(Date.parse(row!.next!) - Date.now()).toBeGreaterThan(3_500_000)
  })

  it('is switched off after three days without a success, and what waited can be replayed', async () => {
    const { id } = await hook()
    await book(9)
    await database(payload).execute(sql`
      update webhook_deliveries set attempts = 7 where webhook_id = ${id}::uuid`)
    await book(9)
    await database(payload).execute(sql`
      update webhooks set failing_since = now() - interval '3 days' where id = ${id}::uuid`)
    await database(payload).execute(sql`
      update webhook_deliveries set next_attempt_at = now() + interval '1 hour'
      where webhook_id = ${id}::uuid and attempts = 0`)
    receiver.answers(500)
    await send()
    const state = await payload.findByID({ collection: 'webhooks', id })
    expect(state).toMatchObject({ active: false, disabledBecause: 'failing' })
    const rows = await deliveriesOf(payload, id)
    expect(rows.map(({ status }) => status).sort()).toEqual(['failed', 'skipped'])

    const replay = () => ask(`POST /api/webhook-deliveries/${rows[0]!.id}/replay`, { as: manager })
    expect((await replay()).status).toBe(409)
    const on = await ask<{ doc: object }>(`PATCH /api/webhooks/${id}`, { as: owner, body: { active: true } })
    expect(on.body.doc).toMatchObject({ active: true, failingSince: null, disabledBecause: null })
    receiver.answers(204)
    expect((await replay()).status).toBe(200)
    await send()
    expect((await deliveriesOf(payload, id)).filter(({ status }) => status === 'delivered').length).toBe(1)
  })

  it('is switched off at once when it says that it is gone', async () => {
    const { id } = await hook()
    await book(10)
    receiver.answers(410)
    await send()
    expect(await payload.findByID({ collection: 'webhooks', id })).toMatchObject({
      active: false,
      disabledBecause: 'gone',
    })
    expect(await deliveriesOf(payload, id)).toMatchObject([{ status: 'failed', responseStatus: 410 }])
  })

  it('is not followed to where it redirects', async () => {
    const { id } = await hook()
    const inside = await openReceiver()
    await book(11)
    receiver.answers(307, { headers: { location: inside.url } })
    await send()
    expect(inside.got).toEqual([])
    expect(await deliveriesOf(payload, id)).toMatchObject([{ status: 'waiting', failure: 'REDIRECTED' }])
    await inside.close()
  })

  it('takes no room from those that do', async () => {
    const slow = await hook()
    const quick = await openReceiver()
    const { id } = await makeWebhook(owner, { url: quick.url })
    for (const day of [12, 13, 14]) await book(day)
    const gate = new Promise<void>((open) => setTimeout(open, 200))
    const { postWebhook } = await import('@/integrations/webhooks/postWebhook')
    await sendDueWebhooks({
      payload,
      post: async (posted) => {
        if (posted.url === receiver.url) await gate
        return postWebhook(posted)
      },
    })
    expect((await deliveriesOf(payload, id)).map(({ status }) => status)).toEqual(Array(3).fill('delivered'))
    expect(await deliveriesOf(payload, slow.id)).toHaveLength(3)
    await quick.close()
  })
})

describe('several senders at once', () => {
  it('send each delivery once', async () => {
    await hook()
    for (const day of [15, 16, 17, 18]) await book(day)
    await Promise.all([send(), send(), send(), send()])
    const ids = receiver.got.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })

  it('send again what one of them had in hand when it died', async () => {
    const { id } = await hook()
    await book(19)
    const dies = sendDueWebhooks({ payload, post: () => Promise.reject(new Error('killed')) })
    await expect(dies).rejects.toThrow('killed')
    expect(await send()).toEqual({ delivered: 0, failed: 0 })
    const later = new Date(Date.now() + 61_000)
    expect(await sendDueWebhooks({ payload, now: () => later })).toEqual({ delivered: 1, failed: 0 })
    expect(await deliveriesOf(payload, id)).toMatchObject([{ status: 'delivered', attempts: 2 }])
  })
})

describe('the secret', () => {
  it('is in the answer to making the webhook, and in no other', async () => {
    const { id, secret } = await hook()
    expect(secret).toMatch(/^whsec_/)
    const bare = secret.replace('whsec_', '')
    for (const call of [
      `GET /api/webhooks/${id}`,
      `GET /api/webhooks/${id}?select[secret]=true`,
      'GET /api/webhooks?limit=100',
    ]) {
      const { status, body } = await ask(call, { as: owner })
      expect([status, JSON.stringify(body).includes(bare)]).toEqual([200, false])
    }
    const changed = await ask(`PATCH /api/webhooks/${id}`, {
      as: owner,
      body: { name: 'Other', secret: 'x' },
    })
    expect(JSON.stringify(changed.body)).not.toContain(bare)
    const { rows } = await database(payload).execute<{ found: number }>(sql`
      select count(*)::int as found from webhooks w where strpos(w::text, ${bare}) > 0`)
    expect(rows[0]?.found).toBe(0)
  })

  it('is renewed with a day in which both sign', async () => {
    const { id, secret } = await hook()
    const renewed = await ask<{ secret: string; previousSecretUntil: string }>(
      `POST /api/webhooks/${id}/renew-secret`,
      { as: owner },
    )
    expect(renewed.status).toBe(200)
    expect(renewed.body.secret).not.toBe(secret)
    await book(20)
    await send()
    expect(verified(receiver.got[0]!, secret)).toBeTruthy()
    expect(verified(receiver.got[0]!, renewed.body.secret)).toBeTruthy()

    await database(payload).execute(sql`
      update webhooks set previous_secret_until = now() - interval '1 second' where id = ${id}::uuid`)
    await book(21)
    await send()
    expect(verified(receiver.got[1]!, renewed.body.secret)).toBeTruthy()
    expect(() => verified(receiver.got[1]!, secret)).toThrow(/signature/)
  })

  it('is the owner’s', async () => {
    const { id } = await hook()
    for (const verb of ['renew-secret', 'test']) {
      expect((await ask(`POST /api/webhooks/${id}/${verb}`, { as: manager })).status).toBe(403)
      expect((await ask(`POST /api/webhooks/${id}/${verb}`)).status).toBe(401)
    }
    expect(
      (await ask(`POST /api/webhooks/7b0c8d1e-0000-4000-8000-000000000000/test`, { as: owner })).status,
    ).toBe(404)
  })
})

describe('an address', () => {
  it.each([
    ['http://hooks.example.com/', /https/],
    ['https://hooks.example.com:5432/', /port/],
    ['https://ada:secret@hooks.example.com/', /user name/],
    ['nonsense', /full address/],
  ])('%s is refused under its field', async (url, sentence) => {
    const { status, body } = await ask<{
      errors: { data: { errors: { path: string; message: string }[] } }[]
    }>('POST /api/webhooks', {
      as: owner,
      body: { name: 'x', url, events: ['menu.back'] },
      headers: { 'accept-language': 'en' },
    })
    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors).toMatchObject([
      { path: 'url', message: expect.stringMatching(sentence) as string },
    ])
  })

  it('may be public by its form and private by its name: nothing is sent', async () => {
    const { id } = await makeWebhook(owner, { url: 'https://hooks.example.com/' })
    await book(22)
    const { postWebhook } = await import('@/integrations/webhooks/postWebhook')
    await sendDueWebhooks({
      payload,
      post: (posted) =>
        postWebhook({
          ...posted,
          lookup: ((_: string, options: { all?: boolean }, done: (...said: unknown[]) => void) =>
            options.all
              ? done(null, [{ address: '10.0.0.8', family: 4 }])
              : done(null, '10.0.0.8', 4)) as never,
        }),
    })
    expect(await deliveriesOf(payload, id)).toMatchObject([{ status: 'waiting', failure: 'REFUSED_ADDRESS' }])
  })

  it('is tried out by hand, switched on or not', async () => {
    const { id, secret } = await hook({ active: false })
    expect((await ask(`POST /api/webhooks/${id}/test`, { as: owner })).status).toBe(200)
    await send()
    expect(verified(receiver.got[0]!, secret)).toMatchObject({ type: 'webhook.test', data: { webhook: id } })
  })

  it('has to want something', async () => {
    const { status } = await ask('POST /api/webhooks', {
      as: owner,
      body: { name: 'x', url: receiver.url, events: [] },
    })
    expect(status).toBe(400)
  })

  it('goes with what was sent to it', async () => {
    const { id } = await hook()
    await book(23)
    expect((await ask(`DELETE /api/webhooks/${id}`, { as: owner })).status).toBe(200)
    expect(await deliveriesOf(payload, id)).toEqual([])
  })
})
