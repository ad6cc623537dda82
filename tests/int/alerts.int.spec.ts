import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetEnv } from '@/env'
import type { Alert } from '@/operations/alerts/raiseAlert'
import { raiseAlert } from '@/operations/alerts/raiseAlert'
import { watchFailures } from '@/operations/alerts/watchFailures'
import { replaceMailer } from '@/integrations/email'
import { smtpMailer } from '@/integrations/email/smtp'
import { openSmtpCatcher } from '@/integrations/email/testing/openSmtpCatcher'
import { houseCarriers } from '@/operations/messages/carriers'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { giveFeedback } from '@/operations/feedback/giveFeedback'
import { feedbackTokenOf } from '@/operations/feedback/feedbackToken'
import { bookingBy } from '@/operations/reservations/booking'
import { sendDueWebhooks } from '@/operations/webhooks/sendDueWebhooks'
import { withTransaction } from '@/platform/database/transactions'
import { signIn, type Caller } from '../helpers/asking'
import { sendAt } from '../helpers/carriers'
import { order, wish } from '../helpers/booking'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { openReceiver, verified } from '../helpers/webhookReceiver'
import { makeWebhook } from '../helpers/webhooks'

let payload: Payload
let owner: Caller & { id: string }
let manager: Caller & { id: string }
let room: Room

beforeAll(async () => {
  process.env.WEBHOOKS_TO_LOOPBACK = 'true'
  forgetEnv()
  payload = await openPayload()
  owner = await signIn(payload, 'owner', 'alerts-owner')
  manager = await signIn(payload, 'manager', 'alerts-manager')
})

/** A place of each test's own, with nobody chosen. */
beforeEach(async () => {
  room = await openRoom(payload, {
    tables: [
      { minParty: 1, maxParty: 12 },
      { minParty: 1, maxParty: 12 },
    ],
    service: { maxAdvanceDays: 700, maxPartyOnline: 12 },
  })
})

afterAll(() => {
  delete process.env.WEBHOOKS_TO_LOOPBACK
  forgetEnv()
})

type Told = { recipient: string; locale: string; alert: string; failure: string | null }

const told = async (venue = room.venue): Promise<Told[]> => {
  const { rows } = await database(payload).execute<Told>(sql`
    select recipient, locale::text, details ->> 'alert' as alert, details ->> 'failure' as failure
    from messages where venue_id = ${venue}::uuid and kind = 'staffAlert' order by created_at, recipient`)
  return rows
}
const raise = async (alert: Partial<Alert> & { now?: Date } = {}) => {
  const req = await createLocalReq({}, payload)
  await withTransaction(req, () =>
    raiseAlert({ alert: 'failure', cause: 'job/test', venueId: room.venue, detail: 'test', req, ...alert }),
  )
}
const choose = (alerts: object) => payload.update({ collection: 'venues', id: room.venue, data: { alerts } })

describe('who hears of it', () => {
  it('are owners and managers of the place while nobody is chosen', async () => {
    await raise()
    const to = (await told()).map(({ recipient }) => recipient)
    expect(to).toEqual(expect.arrayContaining(['alerts-manager@staff.test', 'alerts-owner@staff.test']))
    expect(to.some((address) => address.startsWith('host'))).toBe(false)
  })

  it('are those who were chosen, each once', async () => {
    await choose({ people: [manager.id] })
    await raise()
    expect(await told()).toEqual([
      { recipient: 'alerts-manager@staff.test', locale: 'pl', alert: 'failure', failure: 'test' },
    ])
  })

  it('are not those whose account is closed, chosen or not', async () => {
    const left = await signIn(payload, 'manager', `left-${room.slug}`)
    await choose({ people: [manager.id, left.id] })
    await payload.update({ collection: 'users', id: left.id, data: { status: 'deactivated' } })
    await raise({ cause: 'job/chosen' })
    expect((await told()).map(({ recipient }) => recipient)).toEqual(['alerts-manager@staff.test'])
    await choose({ people: [] })
    await raise({ cause: 'job/everybody' })
    expect((await told()).map(({ recipient }) => recipient)).not.toContain(`left-${room.slug}@staff.test`)
  })

  it('are none where the place does not want such', async () => {
    await choose({ kinds: ['vip'], people: [manager.id] })
    await raise()
    await raise({ alert: 'vip', cause: 'a' })
    expect((await told()).map(({ alert }) => alert)).toEqual(['vip'])
  })

  it('are told once of what concerns the whole house', async () => {
    await choose({ people: [manager.id] })
    await raise({ venueId: null, cause: 'job/whole' })
    const { rows } = await database(payload).execute<{ n: number }>(sql`
      select count(*)::int as n from messages
      where recipient = 'alerts-manager@staff.test' and subject_key like 'job/whole/%'`)
    expect(rows[0]?.n).toBe(1)
  })
})

describe('a hundred failures', () => {
  it('of one cause are one alert in an hour, and the next hour brings the next', async () => {
    await choose({ people: [manager.id] })
    const now = new Date('2027-01-01T12:00:00.000Z')
    const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
    for (let turn = 0; turn < 100; turn += 1) await raise({ now: minutes(turn / 2) })
    expect(await told()).toHaveLength(1)
    await raise({ now: minutes(55), cause: 'job/another' })
    expect(await told()).toHaveLength(2)
    await raise({ now: minutes(61) })
    expect(await told()).toHaveLength(3)
  })

  it('at the same moment are one as well', async () => {
    await choose({ people: [manager.id] })
    await Promise.all(Array.from({ length: 8 }, () => raise({ cause: 'job/rush' })))
    expect(await told()).toHaveLength(1)
  })

  it('that are rolled back were none', async () => {
    await choose({ people: [manager.id] })
    const req = await createLocalReq({}, payload)
    await withTransaction(req, async () => {
      await raiseAlert({ alert: 'failure', cause: 'job/undone', venueId: room.venue, req })
      throw new Error('and then something failed')
    }).catch(() => undefined)
    expect(await told()).toEqual([])
  })
})

describe('what they hear of', () => {
  it('is a job that failed for good, by its kind and how many', async () => {
    await choose({ people: [manager.id] })
    for (let turn = 0; turn < 3; turn += 1)
      await payload.db.create({
        collection: 'payload-jobs',
        data: { taskSlug: 'tidyJobs', queue: 'default', hasError: true },
      })
    expect(await watchFailures({ payload, now: new Date() })).toBeGreaterThan(0)
    await watchFailures({ payload, now: new Date() })
    const { rows } = await database(payload).execute<{ failure: string }>(sql`
      select details ->> 'failure' as failure from messages
      where subject_key like 'job/tidyJobs/%' and recipient = 'alerts-manager@staff.test'`)
    expect(rows).toEqual([{ failure: 'tidyJobs × 3' }])
  })

  it('is a large party, and not a small one', async () => {
    await choose({ people: [manager.id] })
    const at = (hour: number) => ({ venue: room.slug, startsAt: `2027-07-01T${hour}:00:00+02:00` })
    await order('book', wish({ ...at(19), partySize: 2 }))
    await order('book', wish({ ...at(22), partySize: 9 }))
    expect((await told()).map(({ alert }) => alert)).toEqual(['largeParty'])
  })

  it('is a low rating, once, and not a high one', async () => {
    await choose({ people: [manager.id] })
    const { id } = await payload.create({
      collection: 'reservations',
      data: {
        venue: room.venue,
        status: 'completed',
        startsAt: new Date(Date.now() - 86_400_000).toISOString(),
        partySize: 2,
        guest: { name: 'A guest' },
      },
      context: { booking: bookingBy({ actor: 'owner', isHistory: true }) },
    })
    const say = async (rating: number) =>
      giveFeedback({ token: feedbackTokenOf(id), body: { rating }, req: await createLocalReq({}, payload) })
    await say(4)
    expect(await told()).toEqual([])
    await say(2)
    await say(1)
    expect(await told()).toMatchObject([{ alert: 'lowRating', failure: '2/5' }])
  })
})

describe('the staff’s chat', () => {
  it('hears the same as a sentence, signed, without the name of a guest', async () => {
    const receiver = await openReceiver()
    const chat = { url: receiver.url, format: 'chat', language: 'en', venues: [room.venue] }
    const { secret } = await makeWebhook(owner, chat)
    const { secret: program } = await makeWebhook(owner, {
      url: receiver.url,
      events: ['staff.alert'],
      venues: [room.venue],
    })
    const booked = await order(
      'book',
      wish({
        venue: room.slug,
        startsAt: '2027-07-02T21:00:00+02:00',
        partySize: 10,
        guest: { name: 'Wilhelmina Nobody', email: 'w@example.com', locale: 'en' },
      }),
    )
    expect(booked.status).toBe(201)
    await sendDueWebhooks({ payload })
    const [said, event] = ['"text"', '"type"'].map((mark) =>
      receiver.got.find(({ body }) => body.includes(mark))!,
    )
    expect(verified(said!, secret)).toEqual({
      text: expect.stringMatching(
        new RegExp(`^Large party: 10 guests, Fri,? 2 Jul, 21:00\\. ${booked.body.reference}\\. http`),
      ) as string,
    })
    expect(verified(event!, program)).toMatchObject({
      type: 'staff.alert',
      data: { alert: 'largeParty', reservation: { reference: booked.body.reference, partySize: 10 } },
    })
    expect(JSON.stringify(receiver.got)).not.toContain('Wilhelmina')
    await receiver.close()
  })

  it('is spoken to as Discord is where it is Discord, and mentions nobody', async () => {
    const { chatBody } = await import('@/operations/webhooks/chatBody')
    const data = {
      alert: 'failure',
      detail: '@everyone <b>',
      reservation: null,
      adminUrl: 'https://bar.example/admin',
    }
    const to = (url: string) =>
      chatBody({ payload: { type: 'staff.alert', data }, webhook: { url, language: 'en' } } as never)
    expect(to('https://discord.com/api/webhooks/1/x')).toMatchObject({
      content: expect.stringContaining('@\u200beveryone') as string,
      allowed_mentions: { parse: [] },
    })
    expect(to('https://hooks.slack.com/services/x')).toEqual({
      text: 'Something failed: @everyone &lt;b&gt;. https://bar.example/admin',
    })
    expect(to('https://discord.com.evil.example/')).toHaveProperty('text')
  })
})

describe('each occasion, as it arrives', () => {
  it('is a mail that says what to do, and a signed line in the chat', async () => {
    const catcher = await openSmtpCatcher()
    replaceMailer(smtpMailer({ url: catcher.url, sender: 'Eliksir <noreply@bar.example>' }))
    const receiver = await openReceiver()
    const { secret } = await makeWebhook(owner, {
      url: receiver.url,
      format: 'chat',
      language: 'pl',
      venues: [room.venue],
    })
    await choose({ people: [manager.id] })
    const vip = await payload.create({
      collection: 'customers',
      data: { venue: room.venue, name: 'Ważna Osoba', email: 'vip@example.com', vip: true },
    })
    const book = async (more: object, actor: 'host' | 'guest' = 'host') =>
      commitReservation({
        create: {
          venue: room.venue,
          startsAt: '2027-07-03T18:00:00.000Z',
          partySize: 2,
          guest: { name: 'Jan Nowak', locale: 'pl' },
          ...more,
        },
        by: { actor },
        req: await createLocalReq({}, payload),
      })
    await book({ partySize: 9 })
    await book({ status: 'pending', startsAt: '2027-07-04T18:00:00.000Z' }, 'guest')
    await book({ guest: { name: vip.name, email: vip.email, locale: 'pl' }, startsAt: '2027-07-05T18:00:00.000Z' }) // prettier-ignore
    await raise({ alert: 'failure', cause: 'job/tidyJobs', detail: 'tidyJobs × 3' })
    await raise({ alert: 'messageFailed', cause: 'messages', detail: 'UNCERTAIN' })

    await sendAt(payload, new Date().toISOString(), { carriers: houseCarriers() })
    await sendDueWebhooks({ payload })
    replaceMailer(null)
    await catcher.close()
    const mails = catcher.caught
      .filter(({ envelope }) => envelope.to.includes('alerts-manager@staff.test'))
      .map(({ subject, text }) => `${subject}\n${text}`.replaceAll('\u00a0', ' '))
    for (const said of [
      /^Duża grupa: dziewięć osób/,
      /^Prośba czeka na odpowiedź: dwie osoby/,
      /^VIP: Ważna Osoba/,
      /^Coś się nie udało\n[^]*Co zgłoszono: [^]*× 3/,
      /^Wiadomość nie wyszła\n[^]*nie wiadomo, czy doszła/,
    ])
      expect(mails, String(said)).toContainEqual(expect.stringMatching(said))
    expect(mails.join()).not.toMatch(/tidyJobs|UNCERTAIN/)
    expect(mails.every((mail) => mail.includes('/admin/'))).toBe(true)

    const lines = receiver.got.map((one) => (verified(one, secret) as unknown as { text: string }).text)
    for (const said of [
      /^Duża grupa: 9 osób/,
      /^Prośba o stolik czeka/,
      /^Rezerwacja VIP/,
      /^Coś się nie udało/,
    ])
      expect(lines).toContainEqual(expect.stringMatching(said))
    expect(lines.join()).not.toMatch(/Jan|Ważna/)
    await receiver.close()
  })
})
