import { createHash } from 'node:crypto'
import { createTransport, type Transporter } from 'nodemailer'
import { IntegrationError } from '../IntegrationError'
import { automatic, MAIL_TIMEOUT_MS, type Mail, type Mailer } from './mail'
import { oneLine } from './oneLine'
import { addressOf, senderOf } from './senderOf'

type Options = { url: string; sender: string; timeoutMs?: number }

/**
 * Mail through any server that speaks SMTP. It knows no idempotency key, so the key becomes the Message-ID: a mail that was
 * taken although the answer got lost, and is sent again, is the same message to every mailbox that looks.
 */
export function smtpMailer({ url, sender, timeoutMs = MAIL_TIMEOUT_MS }: Options): Mailer {
  const transport = createTransport(withSettings(url, timeoutMs))
  return {
    provider: 'smtp',
    sendEmail: async (mail) => {
      const providerId = messageIdOf(mail.idempotencyKey, sender)
      await beforeAbort(deliver(transport, mail, providerId, sender), mail.signal)
      return { providerId }
    },
    close: () => transport.close(),
  }
}

/** The library reads settings from the address alone; those that the owner wrote there stand. */
function withSettings(url: string, timeoutMs: number): string {
  const address = new URL(url)
  const settings = {
    pool: true,
    maxConnections: 8,
    // By itself the library sends once more what broke off half-way; whether to, is decided by who asked.
    maxRequeues: 0,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  for (const [name, value] of Object.entries(settings))
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(value))
  return address.href
}

/** '<key@house.example>', always the same for a key. */
export function messageIdOf(idempotencyKey: string, sender: string): string {
  const isPlain = /^[\w.-]{1,64}$/.test(idempotencyKey)
  const local = isPlain ? idempotencyKey : createHash('sha256').update(idempotencyKey).digest('hex')
  return `<${local}@${addressOf(sender).split('@').at(-1)}>`
}

async function deliver(transport: Transporter, mail: Mail, messageId: string, sender: string): Promise<void> {
  try {
    await transport.sendMail({
      messageId,
      from: senderOf(mail, sender),
      to: { name: '', address: oneLine(mail.to) },
      replyTo: mail.replyTo && oneLine(mail.replyTo),
      subject: oneLine(mail.subject),
      html: mail.html,
      text: mail.text,
      attachments: mail.attachments,
      headers: automatic,
    })
  } catch (error) {
    throw failureOf(error)
  }
}

type SmtpError = { responseCode?: number; code?: string }

/**
 * 4xx means later, 5xx means never, except that a refused sign-in is mended by the owner and the mail waits for that. A
 * connection that broke says nothing about the mail.
 */
function failureOf(error: unknown): IntegrationError {
  const { responseCode, code } = error as SmtpError
  const isForGood = code !== 'EAUTH' && (responseCode ?? 0) >= 500
  const isNoAddress = code === 'EENVELOPE' && responseCode === undefined
  return new IntegrationError({
    provider: 'smtp',
    retryable: !isForGood && !isNoAddress,
    reason: [responseCode, code].filter(Boolean).join(' ') || 'unreachable',
    cause: error,
  })
}

/** The library cannot be stopped half-way: whoever waits no longer is told so, and the connection ends by its own time-out. */
async function beforeAbort<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work
  let stop: () => void = () => undefined
  const aborted = new Promise<never>((_, refuse) => {
    stop = () => refuse(new IntegrationError({ provider: 'smtp', retryable: true, reason: 'timeout' }))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
    work.catch(() => undefined) // its failure was told as a time-out
  }
}
