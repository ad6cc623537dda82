import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { replaceMailer } from '@/integrations/email'
import { smtpMailer } from '@/integrations/email/smtp'
import { openSmtpCatcher, type SmtpCatcher } from '@/integrations/email/testing/openSmtpCatcher'
import { houseCarriers } from '@/operations/messages/carriers'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { ask, signIn } from '../helpers/asking'
import { sendAt } from '../helpers/carriers'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom } from '../helpers/room'
import { word } from '../helpers/samples'

let payload: Payload
let catcher: SmtpCatcher

beforeAll(async () => {
  payload = await openPayload()
  await database(payload).execute(sql`delete from messages`)
  catcher = await openSmtpCatcher()
  replaceMailer(smtpMailer({ url: catcher.url, sender: 'Eliksir <noreply@bar.example>' }))
})
afterAll(async () => {
  replaceMailer(null)
  await catcher.close()
})

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

async function bookFor(address: string): Promise<string> {
  const room = await openRoom(payload)
  const { id } = await commitReservation({
    create: {
      venue: room.venue,
      startsAt: '2027-05-15T18:00:00.000Z',
      partySize: 2,
      guest: { name: 'Zofia Nowak', email: address, locale: 'pl' },
    },
    by: { actor: 'host', now: Temporal.Instant.from(now) },
    req: await createLocalReq({}, payload),
  })
  return id
}

async function confirmationOf(reservationId: string) {
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
  const { id, ...state } = await confirmationOf(booking)
  expect(state).toEqual({ status: 'failed', reason: 'UNCERTAIN' })

  const manager = await signIn(payload, 'manager', 'mail-sent-manager')
  expect((await ask(`POST /api/messages/${id}/send-again`, { as: manager })).status).toBe(200)
  await sendAt(payload, now, { carriers: houseCarriers() })
  const [first, second] = copiesFor(address)
  expect(second).toBe(first)
  expect(await confirmationOf(booking)).toMatchObject({ status: 'sent', reason: null })
})

it('an address that the server does not know is marked, and not written to again', async () => {
  const address = `${word()}@example.com`
  const booking = await bookFor(address)
  catcher.next({ code: 550, words: '5.1.1 No such user' })
  await sendAt(payload, now, { carriers: houseCarriers() })
  expect(await confirmationOf(booking)).toMatchObject({ status: 'failed', reason: 'REFUSED' })
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
