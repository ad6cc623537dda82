import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replaceMailer } from '@/integrations/email'
import { smtpMailer } from '@/integrations/email/smtp'
import { openSmtpCatcher, type SmtpCatcher } from '@/integrations/email/testing/openSmtpCatcher'
import { IntegrationError } from '@/integrations/IntegrationError'
import { replaceSmsSender } from '@/integrations/sms'
import { fakeSms } from '@/integrations/sms/fake'
import { houseCarriers } from '@/operations/messages/carriers'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { ask, password, signIn, signInWith, stranger, type Caller } from '../helpers/asking'
import { aProvider, sendAt } from '../helpers/carriers'
import { dayBefore, early, guestMessages } from '../helpers/guestMessages'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom } from '../helpers/room'
import { word } from '../helpers/samples'

let payload: Payload
let catcher: SmtpCatcher
let manager: Caller & { id: string }

beforeAll(async () => {
  payload = await openPayload()
  manager = await signIn(payload, 'manager', 'mail-sent-manager')
  catcher = await openSmtpCatcher()
  replaceMailer(smtpMailer({ url: catcher.url, sender: 'Eliksir <noreply@bar.example>' }))
})
afterAll(async () => {
  replaceMailer(null)
  await catcher.close()
})

beforeEach(async () => {
  await database(payload).execute(sql`delete from messages`)
})

const { book, outbox, confirmationOf, countOf } = guestMessages(() => payload)
const read = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

it('a booking becomes a letter in the guest’s mailbox, in the words of the staff', async () => {
  const room = await openRoom(payload, { tables: [{ maxParty: 4 }, { maxParty: 4 }] })
  await payload.create({
    collection: 'message-templates',
    locale: 'pl',
    data: { venue: room.venue, kind: 'confirmation', opening: 'Barman już wie, {guestName}.' },
  })
  const sent: Record<string, string> = {}
  for (const locale of ['pl', 'en'] as const) {
    sent[locale] = `${word()}@example.com`
    await commitReservation({
      create: {
        venue: room.venue,
        startsAt: '2027-05-15T18:00:00.000Z',
        partySize: 2,
        guest: { name: 'Zofia <Nowak>', email: sent[locale], locale },
      },
      by: { actor: 'host', now: Temporal.Instant.from(now) },
      req: await createLocalReq({}, payload),
    })
  }
  await sendAt(payload, now, { carriers: houseCarriers() })

  const mailTo = (address: string) => catcher.caught.find(({ envelope }) => envelope.to.includes(address))
  const [polish, english] = [mailTo(sent.pl!), mailTo(sent.en!)]
  expect(read(polish?.subject)).toBe('Twój stolik: sobota 15 maja, 20:00')
  expect(read(polish?.text)).toContain('Barman już wie, Zofia <Nowak>.')
  expect(polish?.html).toContain('Zofia &lt;Nowak&gt;')
  expect(read(english?.subject)).toBe('Your table: Saturday 15 May, 20:00')
  expect(read(english?.text)).toContain('The table is booked.')
  expect(english?.text).toMatch(/\/en\/manage\/[\w-]{43}\n/)
  expect(english?.attachments.map(({ mimeType }) => mimeType)).toEqual(['text/calendar'])
})

const now = '2027-05-01T10:00:00Z'

async function bookFor(address: string, messaging = {}): Promise<string> {
  const room = await openRoom(payload)
  await payload.update({ collection: 'venues', id: room.venue, data: { messaging } })
  const { id } = await commitReservation({
    create: {
      venue: room.venue,
      startsAt: '2027-05-15T18:00:00.000Z',
      partySize: 2,
      guest: { name: 'Zofia Nowak', email: address, phone: '+48601700800', locale: 'pl' },
    },
    by: { actor: 'host', now: Temporal.Instant.from(now) },
    req: await createLocalReq({}, payload),
  })
  return id
}

async function stateOf(reservationId: string) {
  const { rows } = await database(payload).execute<{ id: string; status: string; reason: string | null }>(sql`
    select id, status, reason from messages where reservation_id = ${reservationId}::uuid and kind = 'confirmation'`)
  return rows[0]!
}

const copiesFor = (address: string) =>
  catcher.caught.filter(({ envelope }) => envelope.to.includes(address)).map(({ messageId }) => messageId)

it('a server that takes a mail and hangs up gets it once; a person may send it again, as the same message', async () => {
  const address = `${word()}@example.com`
  const booking = await bookFor(address)
  catcher.next('drop')
  await sendAt(payload, now, { carriers: houseCarriers() })
  await sendAt(payload, '2027-05-02T10:00:00Z', { carriers: houseCarriers() })
  expect(copiesFor(address)).toHaveLength(1)
  const { id, ...state } = await stateOf(booking)
  expect(state).toEqual({ status: 'failed', reason: 'UNCERTAIN' })

  expect((await ask(`POST /api/messages/${id}/send-again`, { as: manager })).status).toBe(200)
  await sendAt(payload, now, { carriers: houseCarriers() })
  const [first, second] = copiesFor(address)
  expect(second).toBe(first)
  expect(await stateOf(booking)).toMatchObject({ status: 'sent', reason: null })
})

it('an address that the server does not know is marked, and not written to again', async () => {
  const address = `${word()}@example.com`
  const booking = await bookFor(address)
  catcher.next({ code: 550, words: '5.1.1 No such user' })
  await sendAt(payload, now, { carriers: houseCarriers() })
  expect(await stateOf(booking)).toMatchObject({ status: 'failed', reason: 'REFUSED' })
  const { docs } = await payload.find({
    collection: 'contact-problems',
    where: { address: { equals: address } },
  })
  expect(docs).toMatchObject([{ problem: 'bounced', detail: '550 EENVELOPE' }])

  await sendAt(payload, '2027-05-14T18:00:00Z', { carriers: houseCarriers() })
  const { rows } = await database(payload).execute(sql`
    select status, reason from messages where reservation_id = ${booking}::uuid and kind = 'reminder' order by due_at`)
  expect(rows[0]).toEqual({ status: 'skipped', reason: 'BOUNCED' })
})

it('reminders by text message go to the telephone where somebody carries them, and by mail where nobody does', async () => {
  const wish = { sms: 'reminders' as const }
  const mailed = await bookFor(`${word()}@example.com`, wish)
  const sms = fakeSms()
  replaceSmsSender(sms)
  const texted = await bookFor(`${word()}@example.com`, wish)
  await sendAt(payload, '2027-05-14T18:00:00Z', { carriers: houseCarriers() })
  replaceSmsSender(null)

  const waysOf = async (booking: string) => {
    const { rows } = await database(payload).execute<{ channel: string; status: string }>(sql`
      select channel, status from messages where reservation_id = ${booking}::uuid and kind = 'reminder' order by due_at`)
    return rows.map(({ channel, status }) => `${channel} ${status}`)
  }
  expect(await waysOf(mailed)).toEqual(['email sent', 'email planned'])
  expect(await waysOf(texted)).toEqual(['sms sent', 'sms planned'])
  expect([...sms.taken.values()]).toMatchObject([{ to: '+48601700800' }])
  expect(read([...sms.taken.values()][0]!.text)).toMatch(
    /: Do zobaczenia: sobota 15 maja, 20:00 http\S+\/manage\//,
  )
})

describe('a house without a mail provider', () => {
  it('sends nothing, and every message says why; once there is one it can be sent', async () => {
    const booking = await book(await openRoom(payload))
    const nobody = aProvider()
    nobody.carriers.email = null
    await sendAt(payload, early, nobody)
    expect((await outbox(booking))[0]).toBe('confirmation skipped NO_MAIL_PROVIDER')

    const provider = aProvider()
    await sendAt(payload, early, provider)
    expect(provider.taken).toEqual([])
    expect((await decide(await confirmationOf(booking), 'send-again')).status).toBe(200)
    await sendAt(payload, early, provider)
    expect(provider.kinds()).toEqual(['confirmation'])
  })
})

describe('a manager decides', () => {
  const refused = aProvider(() => {
    throw new IntegrationError({ provider: 'fake', retryable: false, reason: '422' })
  })

  it('to send a failed message again: once, however often he taps, and it is noted who did', async () => {
    const booking = await book(await openRoom(payload))
    await sendAt(payload, early, refused)
    const id = await confirmationOf(booking)
    const answers = await Promise.all([1, 2, 3].map(() => decide(id, 'send-again')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const provider = aProvider()
    await sendAt(payload, early, provider)
    expect(provider.taken.map((mail) => mail.id)).toEqual([id])
    expect((await decide(id, 'send-again')).status).toBe(409)
    const { rows } = await database(payload).execute(sql`
      select action, actor_name from audit_log where document_id = ${id} order by at`)
    expect(rows).toMatchObject([{ action: 'message-sent-again', actor_name: manager.name }])
  })

  it('to send again what is no longer true: it is skipped with the reason', async () => {
    const booking = await book(await openRoom(payload))
    await sendAt(payload, early, refused)
    await decide(await confirmationOf(booking), 'send-again')
    const provider = aProvider()
    await sendAt(payload, '2027-05-15T18:00:01Z', provider)
    expect(provider.kinds()).not.toContain('confirmation')
    expect((await outbox(booking))[0]).toBe('confirmation skipped TOO_LATE')
  })

  it('that a planned message does not go out, and later that it does', async () => {
    const booking = await book(await openRoom(payload))
    const id = await confirmationOf(booking)
    expect((await decide(id, 'call-off')).status).toBe(200)
    expect((await decide(id, 'call-off')).status).toBe(409)
    const provider = aProvider()
    await sendAt(payload, early, provider)
    expect(provider.taken).toEqual([])
    expect((await outbox(booking))[0]).toBe('confirmation skipped CALLED_OFF')
    expect((await decide(id, 'send-again')).status).toBe(200)
    await sendAt(payload, early, provider)
    expect(provider.kinds()).toEqual(['confirmation'])
  })

  it('about a reminder that is days ahead: taken back, it goes out in its time and not at once', async () => {
    const booking = await book(await openRoom(payload))
    const { rows } = await database(payload).execute<{ id: string }>(sql`
      select id from messages where reservation_id = ${booking.id}::uuid and kind = 'reminder' order by due_at limit 1`)
    const { id } = rows[0]!
    expect((await decide(id, 'call-off')).status).toBe(200)
    expect((await decide(id, 'send-again')).status).toBe(200)
    const provider = aProvider()
    await sendAt(payload, early, provider)
    expect(provider.kinds()).toEqual(['confirmation'])
    await sendAt(payload, dayBefore, provider)
    expect(provider.kinds()).toEqual(['confirmation', 'reminder'])
  })

  it('and nobody else: not a host, not a stranger, not a manager of another place', async () => {
    const [room, elsewhere] = [await openRoom(payload), await openRoom(payload)]
    const id = await confirmationOf(await book(room))
    const host = await signIn(payload, 'host', 'mail-sent-host')
    const { id: otherId, name } = await signIn(payload, 'manager', 'mail-sent-elsewhere')
    await payload.update({ collection: 'users', id: otherId, data: { venues: [elsewhere.venue] } })
    const other = await signInWith(`${name}@staff.test`, password)
    for (const verb of ['send-again', 'call-off'] as const) {
      expect((await decide(id, verb, host)).status).toBe(403)
      expect((await decide(id, verb, other)).status).toBe(404)
      expect((await decide(id, verb, stranger)).status).toBe(401)
      expect((await decide('nothing', verb)).status).toBe(404)
    }
    expect(await countOf('planned')).toBe(3)
  })
})

const decide = (id: string, verb: 'send-again' | 'call-off', as: Caller = manager) =>
  ask(`POST /api/messages/${id}/${verb}`, { as })
