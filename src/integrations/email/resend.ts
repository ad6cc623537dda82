import type { Resend } from 'resend'
import { withDeadline } from '@/platform/withDeadline'
import { IntegrationError } from '../IntegrationError'
import { automatic, MAIL_TIMEOUT_MS, type Mail, type Mailer } from './mail'
import { oneLine } from './oneLine'
import { senderOf } from './senderOf'

const provider = 'resend'

type Options = { resend: Resend; sender: string; timeoutMs?: number }

/** Mail through Resend, which remembers an idempotency key for a day and answers the second call like the first. */
export const resendMailer = ({ resend, sender, timeoutMs = MAIL_TIMEOUT_MS }: Options): Mailer => ({
  provider,
  // An hour less than Resend says.
  keysLastMs: 23 * 3_600_000,
  sendEmail: async (mail) => {
    const { idempotencyKey, signal: outer } = mail
    const { data, error, headers } = await withDeadline(
      (signal) => resend.emails.send(messageOf(mail, sender), { idempotencyKey, signal }),
      { limitMs: timeoutMs, outer },
    ).catch((cause: unknown) => {
      throw unanswered('timeout', cause)
    })
    if (error && isTakenAlready(error)) return { providerId: `key-${idempotencyKey}` }
    if (error) throw failureOf(error, headers)
    return { providerId: data.id }
  },
})

const messageOf = (mail: Mail, sender: string) => ({
  from: senderOf(mail, sender),
  to: mail.to,
  replyTo: mail.replyTo,
  subject: oneLine(mail.subject),
  html: mail.html,
  text: mail.text,
  headers: automatic,
  // Comes back with what Resend reports of the mail, also when the answer to this call gets lost.
  tags: /^[\w-]{1,256}$/.test(mail.idempotencyKey)
    ? [{ name: 'message', value: mail.idempotencyKey }]
    : undefined,
  attachments: mail.attachments?.map(({ content, encoding, ...file }) => ({
    ...file,
    content: Buffer.from(content, encoding),
  })),
})

/** Under this key another wording of the mail was taken before, by a try whose answer got lost. It is on its way. */
const isTakenAlready = ({ name }: Answer) => name === 'invalid_idempotent_request'

type Answer = { name: string; statusCode: number | null }

/**
 * Without a status nothing came back: the network or the clock. What Resend says about the message itself (a bad address)
 * stays as it is however often one asks; a limit, a key at work in a twin, or trouble on its side passes.
 */
function failureOf({ name, statusCode }: Answer, headers: Record<string, string> | null): IntegrationError {
  if (statusCode === null) return unanswered('unreachable')
  return new IntegrationError({
    provider,
    mayBeDone: statusCode >= 500,
    retryable: PASSING.has(statusCode) || statusCode >= 500,
    retryAfterSeconds: secondsIn(headers?.['retry-after']),
    reason: `${statusCode} ${name}`,
  })
}

const unanswered = (reason: string, cause?: unknown) =>
  new IntegrationError({ provider, retryable: true, mayBeDone: true, reason, cause })

/** A wrong or missing key (401, 403) is mended by the owner; the mail waits for that. */
const PASSING = new Set([401, 403, 408, 409, 425, 429])

/** `Retry-After` is seconds or a date. */
function secondsIn(header: string | undefined): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined
}
