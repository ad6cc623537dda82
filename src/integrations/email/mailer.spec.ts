import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Resend } from 'resend'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IntegrationError } from '../IntegrationError'
import { readKeptMails } from './keptMails'
import type { Mail, Mailer } from './mail'
import { outboxMailer } from './outbox'
import { resendMailer } from './resend'
import { messageIdOf, smtpMailer } from './smtp'
import { openResendDouble, type ResendDouble } from './testing/openResendDouble'
import { openSmtpCatcher, type SmtpCatcher } from './testing/openSmtpCatcher'

const sender = 'Eliksir <noreply@bar.example>'

const aMail = (changes: Partial<Mail> = {}): Mail => ({
  to: 'zofia@example.com',
  senderName: 'Pod Papugami',
  replyTo: 'bar@example.com',
  subject: 'Stolik potwierdzony',
  html: '<p>Do zobaczenia w sobotę</p>',
  text: 'Do zobaczenia w sobotę',
  attachments: [{ filename: 'stolik.ics', content: 'BEGIN:VCALENDAR', contentType: 'text/calendar' }],
  idempotencyKey: crypto.randomUUID(),
  ...changes,
})

/** What arrived, in the same words whatever carried it. */
type Arrived = { to: string; from: string; subject: string; html: string; text: string; files: string[] }
type Way = { mailer: Mailer; arrived: () => Promise<Arrived[]> }

let resend: ResendDouble
let catcher: SmtpCatcher
let folder: string
let ways: Record<Exclude<Mailer['provider'], 'none'>, Way>

beforeAll(async () => {
  ;[resend, catcher] = await Promise.all([openResendDouble(), openSmtpCatcher()])
  folder = await mkdtemp(path.join(os.tmpdir(), 'eliksir-outbox-'))
  const sdk = new Resend('re_a_key_for_tests', { baseUrl: resend.url })
  ways = {
    resend: {
      mailer: resendMailer({ resend: sdk, sender, timeoutMs: 1_000 }),
      arrived: async () =>
        resend.taken.map(({ body: { to, from, subject, html, text, attachments } }) => ({
          ...{ to, from, subject, html, text },
          files: ((attachments as { filename: string }[]) ?? []).map(({ filename }) => filename),
        })),
    },
    smtp: {
      mailer: smtpMailer({ url: catcher.url, sender, timeoutMs: 1_000 }),
      arrived: async () =>
        catcher.caught.map(({ envelope, from, subject, html, text, attachments }) => ({
          to: envelope.to.join(),
          from: `"${from?.name}" <${from?.address}>`,
          subject: subject ?? '',
          html: html?.trim() ?? '',
          text: text?.trim() ?? '',
          files: attachments.map(({ filename }) => filename ?? ''),
        })),
    },
    outbox: {
      mailer: outboxMailer({ folder, sender }),
      arrived: async () =>
        (await readKeptMails(folder)).reverse().map(({ to, from, subject, html, text, attachments }) => ({
          ...{ to, from, subject, html, text },
          files: (attachments ?? []).map(({ filename }) => filename),
        })),
    },
  }
})

afterAll(async () => {
  ways.smtp.mailer.close?.()
  await Promise.all([resend.close(), catcher.close()])
  await rm(folder, { recursive: true, force: true })
})

const failureOf = async (work: Promise<unknown>): Promise<IntegrationError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(IntegrationError)
  return error as IntegrationError
}

describe.each(['resend', 'smtp', 'outbox'] as const)('mail by %s', (provider) => {
  it('carries both parts, the attachment and the name of the venue', async () => {
    const { mailer, arrived } = ways[provider]
    await mailer.sendEmail(aMail({ to: 'one@example.com' }))
    expect((await arrived()).find(({ to }) => to === 'one@example.com')).toEqual({
      to: 'one@example.com',
      from: '"Pod Papugami" <noreply@bar.example>',
      subject: 'Stolik potwierdzony',
      html: '<p>Do zobaczenia w sobotę</p>',
      text: 'Do zobaczenia w sobotę',
      files: ['stolik.ics'],
    })
  })

  it('calls the same mail by the same name however often it is sent', async () => {
    const { mailer } = ways[provider]
    const mail = aMail()
    const [first, second] = [await mailer.sendEmail(mail), await mailer.sendEmail(mail)]
    expect(second).toEqual(first)
    expect((await mailer.sendEmail(aMail())).providerId).not.toBe(first.providerId)
  })

  it('lets no words of a guest out of their header', async () => {
    const { mailer, arrived } = ways[provider]
    const to = `quiet-${provider}@example.com`
    await mailer.sendEmail(
      aMail({ to, subject: 'Stolik\r\nBcc: everyone@example.com', senderName: 'Bar"\r\nX: y <a@b.c>' }),
    )
    const mails = await arrived()
    const mail = mails.find((one) => one.to === to)
    expect(mail?.subject).toBe('Stolik Bcc: everyone@example.com')
    expect(mail?.from).toBe('"Bar X: y a@b.c" <noreply@bar.example>')
    expect(mails.some((one) => one.to.includes('everyone'))).toBe(false)
  })
})

describe('Resend', () => {
  it('takes a mail once per idempotency key, also when its answer got lost', async () => {
    const { mailer } = ways.resend
    const mail = aMail()
    resend.next('drop')
    const lost = await failureOf(mailer.sendEmail(mail))
    expect(lost).toMatchObject({ provider: 'resend', retryable: true, reason: 'unreachable' })
    const { providerId } = await mailer.sendEmail(mail)
    const taken = resend.taken.filter(({ idempotencyKey }) => idempotencyKey === mail.idempotencyKey)
    expect(taken.map(({ id }) => id)).toEqual([providerId])
  })

  it('knows that a mail is on its way although its words have changed since the lost answer', async () => {
    const { mailer } = ways.resend
    const mail = aMail()
    resend.next('drop')
    await failureOf(mailer.sendEmail(mail))
    const { providerId } = await mailer.sendEmail({ ...mail, text: 'Do zobaczenia!' })
    expect(providerId).toBe(`key-${mail.idempotencyKey}`)
    expect(resend.taken.filter(({ idempotencyKey }) => idempotencyKey === mail.idempotencyKey)).toHaveLength(
      1,
    )
  })

  it('says how long to wait when there is too much', async () => {
    resend.next('busy')
    const failure = await failureOf(ways.resend.mailer.sendEmail(aMail()))
    expect(failure).toMatchObject({
      retryable: true,
      retryAfterSeconds: 7,
      reason: '429 rate_limit_exceeded',
    })
  })

  it('tells trouble that passes from a mail that will never go', async () => {
    resend.next('broken', 'refuse')
    expect(await failureOf(ways.resend.mailer.sendEmail(aMail()))).toMatchObject({ retryable: true })
    expect(await failureOf(ways.resend.mailer.sendEmail(aMail()))).toMatchObject({
      retryable: false,
      reason: '422 validation_error',
    })
  })

  it('does not wait for ever, nor longer than it is asked to', async () => {
    resend.next('hang', 'hang')
    const timedOut = await failureOf(ways.resend.mailer.sendEmail(aMail()))
    expect(timedOut).toMatchObject({ retryable: true, reason: 'timeout' })
    const stopped = ways.resend.mailer.sendEmail(aMail({ signal: AbortSignal.timeout(20) }))
    expect(await failureOf(stopped)).toMatchObject({ retryable: true, reason: 'timeout' })
  })
})

describe('SMTP', () => {
  it('makes the key the Message-ID, so that a mail sent twice is seen to be one', async () => {
    const mail = aMail()
    catcher.next('drop')
    expect(await failureOf(ways.smtp.mailer.sendEmail(mail))).toMatchObject({ mayBeDone: true })
    const { providerId } = await ways.smtp.mailer.sendEmail(mail)
    const copies = catcher.caught.filter(({ messageId }) => messageId === providerId)
    expect(copies).toHaveLength(2)
    expect(providerId).toBe(`<${mail.idempotencyKey}@bar.example>`)
    expect(messageIdOf('a key > with spaces', sender)).toMatch(/^<[0-9a-f]{64}@bar\.example>$/)
  })

  it('tries again after 4xx and never after 5xx, and knows that neither was taken', async () => {
    catcher.next(451, 550)
    const later = await failureOf(ways.smtp.mailer.sendEmail(aMail()))
    expect(later).toMatchObject({ provider: 'smtp', retryable: true, mayBeDone: false })
    expect(later.reason).toBe('451 EENVELOPE')
    const never = await failureOf(ways.smtp.mailer.sendEmail(aMail()))
    expect(never).toMatchObject({ retryable: false, mayBeDone: false, reason: '550 EENVELOPE' })
  })

  it.each([
    [550, '5.1.1 No such user', true],
    [550, 'Mailbox unavailable', true],
    [550, '5.7.1 You are not welcome here', false],
    [451, '4.1.1 Later', false],
  ])('%i %s: nobody lives there: %s', async (code, words, isUnknown) => {
    catcher.next({ code, words })
    const failure = await failureOf(ways.smtp.mailer.sendEmail(aMail()))
    expect(failure.isAddressUnknown).toBe(isUnknown)
  })

  it('asks once more before the text is transferred, and transfers nothing after a no', async () => {
    const refused = aMail({ onHandover: () => Promise.reject(new Error('set aside')) })
    expect(await failureOf(ways.smtp.mailer.sendEmail(refused))).toMatchObject({ mayBeDone: false })
    let asked = 0
    const wanted = aMail({ onHandover: async () => void (asked += 1) })
    const { providerId } = await ways.smtp.mailer.sendEmail(wanted)
    expect(asked).toBe(1)
    const arrived = catcher.caught.map(({ messageId }) => messageId)
    expect(arrived).toContain(providerId)
    expect(arrived).not.toContain(messageIdOf(refused.idempotencyKey, sender))
  })

  it('does not send behind the back of whoever was told that it failed', async () => {
    const gone = new AbortController()
    const mail = aMail({ signal: gone.signal, onHandover: async () => gone.abort() })
    expect(await failureOf(ways.smtp.mailer.sendEmail(mail))).toMatchObject({ reason: 'timeout' })
    const stopped = aMail({ signal: AbortSignal.abort() })
    expect(await failureOf(ways.smtp.mailer.sendEmail(stopped))).toMatchObject({ mayBeDone: false })
    await ways.smtp.mailer.sendEmail(aMail())
    const arrived = catcher.caught.map(({ messageId }) => messageId)
    expect(arrived).not.toContain(messageIdOf(stopped.idempotencyKey, sender))
  })

  it('gives up on a server that says nothing', { timeout: 20_000 }, async () => {
    catcher.next('hang', 'hang')
    expect(await failureOf(ways.smtp.mailer.sendEmail(aMail()))).toMatchObject({ retryable: true })
    const stopped = ways.smtp.mailer.sendEmail(aMail({ signal: AbortSignal.timeout(50) }))
    expect(await failureOf(stopped)).toMatchObject({ retryable: true, reason: 'timeout' })
  })

  it('finds nobody at a closed port and says it may help to try again', async () => {
    const nowhere = smtpMailer({ url: 'smtp://127.0.0.1:1', sender, timeoutMs: 1_000 })
    expect(await failureOf(nowhere.sendEmail(aMail()))).toMatchObject({ provider: 'smtp', retryable: true })
  })
})

it('keeps one of the same mail in the outbox', async () => {
  const mail = aMail({ to: 'twice@example.com' })
  await ways.outbox.mailer.sendEmail(mail)
  await ways.outbox.mailer.sendEmail(mail)
  const kept = await readKeptMails(folder)
  expect(kept.filter(({ to }) => to === 'twice@example.com')).toHaveLength(1)
})
