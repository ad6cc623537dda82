import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { replaceMailer } from '@/integrations/email'
import { smtpMailer } from '@/integrations/email/smtp'
import { openSmtpCatcher, type SmtpCatcher } from '@/integrations/email/testing/openSmtpCatcher'
import { houseCarriers } from '@/operations/messages/carriers'
import { commitReservation } from '@/operations/reservations/commitReservation'
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
  const now = Temporal.Instant.from('2027-05-01T10:00:00Z')
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
      by: { actor: 'host', now },
      req: await createLocalReq({}, payload),
    })
  }
  await sendAt(payload, now.toString(), { carriers: houseCarriers() })

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
