import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readVenueWords } from '@/operations/messageTemplates/readVenueWords'
import { replaceMailer } from '@/integrations/email'
import type { Mail } from '@/integrations/email/mail'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openVenue, type House } from '../helpers/openVenue'

type Doc = { doc: { id: string; subject: string | null; opening: string | null } }
type Refused = { errors: { code: string; data?: { errors?: { path: string; message: string }[] } }[] }
type Shown = { subject: string; html: string; text: string; reference: string | null }

let payload: Payload
let house: House
let manager: Caller & { id: string }
let host: Caller

beforeAll(async () => {
  payload = await openPayload()
  house = await openVenue(payload, { tables: { one: [1, 4] } })
  manager = await signIn(payload, 'manager', 'mail-manager')
  host = await signIn(payload, 'host', 'mail-host')
})

const read = (text: string) => text.replaceAll('\u00a0', ' ')
const save = <T = Doc>(body: object, locale = 'pl') =>
  ask<T>(`POST /api/message-templates?locale=${locale}`, {
    as: manager,
    body: { venue: house.venue, ...body },
  })

describe('the words of a message', () => {
  it('are refused with the name of a variable that is not known, under its field', async () => {
    const { status, body } = await save<Refused>({
      kind: 'confirmation',
      opening: 'Do zobaczenia {data}, {guestName}!',
    })
    expect(status).toBe(400)
    const [error] = body.errors[0]?.data?.errors ?? []
    expect(error?.path).toBe('opening')
    expect(error?.message).toContain('{data}')
    expect(error?.message).toContain('{date}')
  })

  it('take a variable only where the message can fill it in, and no key in a subject', async () => {
    const elsewhere = await save<Refused>({ kind: 'feedbackRequest', opening: 'Zapłać: {payLink}' })
    expect(elsewhere.body.errors[0]?.data?.errors?.map(({ path }) => path)).toEqual(['opening'])
    const subject = await save<Refused>({ kind: 'confirmation', subject: 'Klucz: {manageLink}' })
    expect(subject.body.errors[0]?.data?.errors?.[0]?.message).toMatch(/klucz do rezerwacji/)
  })

  it('stand in for the house’s in their language alone, and an edit counts from then on', async () => {
    const { body, status } = await save({
      kind: 'reminder',
      subject: 'Już jutro: {date}',
      opening: 'Czekamy.',
    })
    expect(status).toBe(201)
    const words = (locale: 'pl' | 'en') => readVenueWords({ venueId: house.venue, locale, req: { payload } })
    expect(await words('pl')).toMatchObject({ reminder: { subject: 'Już jutro: {date}', closing: null } })
    expect((await words('en')).reminder?.subject ?? null).toBeNull()

    await ask(`PATCH /api/message-templates/${body.doc.id}?locale=en`, {
      as: manager,
      body: { subject: 'Tomorrow: {date}' },
    })
    expect((await words('en')).reminder?.subject).toBe('Tomorrow: {date}')
    expect((await words('pl')).reminder?.subject).toBe('Już jutro: {date}')
  })

  it('are there once for each kind, and are nobody’s but the managers’', async () => {
    expect((await save({ kind: 'declined' })).status).toBe(201)
    expect((await save({ kind: 'declined' })).status).toBe(400)
    expect((await ask('GET /api/message-templates', { as: host })).status).toBe(403)
  })
})

describe('the preview', () => {
  const preview = <T = Shown>(body: object, as = manager as Caller) =>
    ask<T>(`POST /api/message-templates/preview?venue=${house.venue}`, { as, body })

  it('shows a made-up booking while there is none', async () => {
    const { body, status } = await preview({ kind: 'confirmation', locale: 'en' })
    expect(status).toBe(200)
    expect(body.reference).toBeNull()
    expect(read(body.subject)).toMatch(/^Your table: Saturday \d+ \w+, 20:00$/)
  })

  it('shows the latest reservation in both languages, as typed, without the key to it', async () => {
    const booked = await payload.create({
      collection: 'reservations',
      data: {
        venue: house.venue,
        startsAt: '2027-05-15T18:00:00.000Z',
        partySize: 2,
        guest: { name: 'Zofia <Nowak>', email: 'zofia@example.com', locale: 'pl' },
      } as never,
    })
    const words = { subject: '{party}', opening: 'Stolik dla: {guestName}', closing: null }
    const { body } = await preview({ kind: 'confirmation', locale: 'pl', words })
    expect(body.reference).toBe(booked.reference)
    expect(body.subject).toBe('dwie osoby')
    expect(body.text).toContain('Stolik dla: ')
    expect(body.html).toContain('Zofia &lt;Nowak&gt;')
    expect(body.text).toMatch(/\/pl\/manage\/example\n/)
    const english = await preview({ kind: 'confirmation', locale: 'en' })
    expect(read(english.body.subject)).toBe('Your table: Saturday 15 May, 20:00')
  })

  it('shows every kind', async () => {
    const { TEMPLATE_KINDS } = await import('@/emails/templates/templateKinds')
    for (const kind of TEMPLATE_KINDS) {
      const { status, body } = await preview({ kind, locale: 'pl' })
      expect([kind, status]).toEqual([kind, 200])
      expect(body.html + body.text).not.toMatch(/undefined|\{\w+\}/)
    }
  })

  it('is closed to others, and takes nothing it does not know', async () => {
    expect((await preview({ kind: 'confirmation', locale: 'pl' }, host)).status).toBe(403)
    const call = 'POST /api/message-templates/preview'
    expect((await ask(call, { body: { kind: 'confirmation', locale: 'pl' } })).status).toBe(401)
    expect((await preview<Refused>({ kind: 'staffAlert', locale: 'pl' })).status).toBe(422)
  })
})

it('sends a test to whoever asks, and to nobody else', async () => {
  const sent: Mail[] = []
  replaceMailer({
    provider: 'outbox',
    keysLastMs: Infinity,
    sendEmail: async (mail) => {
      sent.push(mail)
      return { providerId: 'one' }
    },
  })
  try {
    const { body } = await ask<{ to: string }>(`POST /api/message-templates/test?venue=${house.venue}`, {
      as: manager,
      body: { kind: 'reminder', locale: 'en' },
    })
    expect(body.to).toBe('mail-manager@staff.test')
    expect(sent.map(({ to }) => to)).toEqual(['mail-manager@staff.test'])
    expect(sent[0]?.subject).toMatch(/^\[Test\] Tomorrow: /)
  } finally {
    replaceMailer(null)
  }
})
