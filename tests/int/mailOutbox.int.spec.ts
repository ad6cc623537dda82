import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/access/roles'
import { mailer, sendEmail } from '@/integrations/email'
import { openSmtpCatcher, type SmtpCatcher } from '@/integrations/email/testing/openSmtpCatcher'
import { smtpMailer } from '@/integrations/email/smtp'
import { renderMessage } from '@/emails/renderMessage'
import { aBooking } from '@/emails/testing/aBooking'
import { letterCases } from '@/emails/testing/letterCases'
import { readOutbox } from '@/operations/messages/readOutbox'
import { openPayload } from '../helpers/openPayload'
import { word } from '../helpers/samples'

let payload: Payload
let catcher: SmtpCatcher

beforeAll(async () => {
  payload = await openPayload()
  catcher = await openSmtpCatcher()
})
afterAll(() => catcher.close())

const as = (role: Role) => ({ user: { id: 'x', role } as unknown as PayloadRequest['user'] })

it('keeps what a laptop would have sent, and shows it to those who may', async () => {
  expect(mailer().provider).toBe('outbox')
  const rendered = await renderMessage({
    kind: 'confirmation',
    locale: 'pl',
    facts: { booking: aBooking() },
    words: null,
  })
  const to = `${word()}@example.com`
  await sendEmail({ ...rendered, to, idempotencyKey: `one-${to}` })
  const mails = await readOutbox(as('manager'))
  const kept = mails.find((mail) => mail.to === to)
  expect(kept).toMatchObject({ subject: rendered.subject, text: rendered.text, html: rendered.html })
  expect(kept?.attachments?.map(({ filename }) => filename)).toEqual(['reservation.ics'])
  await expect(readOutbox(as('host'))).rejects.toMatchObject({ status: 403 })
  await expect(readOutbox({ user: null })).rejects.toMatchObject({ status: 403 })
})

it('takes the platform’s own mails by the same way, and shows keys to accounts to owners alone', async () => {
  const to = `${word()}@example.com`
  await payload.sendEmail({
    to,
    subject: 'Nowe hasło',
    html: '<p>Link: <a href="https://bar.example/x">tu</a></p>',
  })
  const found = async (role: Role) => (await readOutbox(as(role))).find((mail) => mail.to === to)
  expect(await found('owner')).toMatchObject({
    subject: 'Nowe hasło',
    text: expect.stringContaining('bar.example/x'),
  })
  expect(await found('manager')).toBeUndefined()
})

describe.each(['pl', 'en'] as const)('by SMTP, in %s', (locale) => {
  const way = () => smtpMailer({ url: catcher.url, sender: 'Eliksir <noreply@bar.example>' })

  it.each(letterCases(locale).map((one) => [one.name, one] as const))(
    '%s arrives as it was written',
    async (name, { kind, facts }) => {
      const rendered = await renderMessage({ kind, locale, facts, words: null })
      const mailer = way()
      await mailer.sendEmail({ ...rendered, to: 'one@example.com', idempotencyKey: `${name}-${locale}` })
      mailer.close?.()
      const mail = catcher.caught.at(-1)!
      expect(mail.subject).toBe(rendered.subject)
      expect(mail.text?.trim()).toBe(rendered.text.trim())
      expect(mail.html?.trim()).toBe(rendered.html.trim())
      expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
      const [file] = mail.attachments
      expect(file?.mimeType).toBe(rendered.attachments?.length ? 'text/calendar' : undefined)
    },
  )

  it('with a name that tries to write headers, from the venue and with its calendar', async () => {
    const booking = aBooking(locale, { guestName: 'Zofia\r\nBcc: everyone@example.com' })
    const rendered = await renderMessage({ kind: 'confirmation', locale, facts: { booking }, words: null })
    const mailer = way()
    await mailer.sendEmail({ ...rendered, to: 'two@example.com', idempotencyKey: `smtp-${locale}` })
    mailer.close?.()
    const mail = catcher.caught.at(-1)!
    expect(mail.from).toMatchObject({ name: 'Pod Papugami', address: 'noreply@bar.example' })
    expect(mail.replyTo?.map(({ address }) => address)).toEqual(['bar@papugi.example'])
    expect(mail.bcc ?? []).toEqual([])
    const [file] = mail.attachments
    const calendar =
      typeof file?.content === 'string' ? file.content : new TextDecoder().decode(file?.content)
    expect(calendar.replaceAll('\r\n', '\n')).toContain('DTSTART:20270515T180000Z')
  })
})
