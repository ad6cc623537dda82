import { createHash } from 'node:crypto'
import { createTransport, type Transporter } from 'nodemailer'
import { askBeforeTransfer, withHandover } from './askBeforeTransfer'
import { IntegrationError } from '../IntegrationError'
import { automatic, MAIL_TIMEOUT_MS, type Mail, type Mailer } from './mail'
import { oneLine } from './oneLine'
import { addressOf, senderOf } from './senderOf'

type Options = { url: string; sender: string; timeoutMs?: number }

/**
 * Mail through any server that speaks SMTP. It knows no idempotency key: when the connection breaks after the transfer has
 * begun, the failure says that the mail may be on its way (`mayBeDone`). The key is the Message-ID, so that a mail which somebody
 * decides to send again is the same message to every mailbox that looks.
 */
export function smtpMailer({ url, sender, timeoutMs = MAIL_TIMEOUT_MS }: Options): Mailer {
  const transport = createTransport(withSettings(url, timeoutMs))
  askBeforeTransfer(transport)
  return {
    provider: 'smtp',
    keysLastMs: 0,
    sendEmail: async (mail) => {
      const providerId = messageIdOf(mail.idempotencyKey, sender)
      const transfer = { hasBegun: false }
      const onHandover = async () => {
        // Whoever waits no longer has been told that it did not leave.
        mail.signal?.throwIfAborted()
        await mail.onHandover?.()
        transfer.hasBegun = true
      }
      const work = deliver(transport, { ...mail, onHandover }, providerId, sender)
      await beforeAbort(work, mail.signal).catch((error: unknown) => {
        throw failureOf(error, transfer)
      })
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

const deliver = (
  transport: Transporter,
  mail: Mail & { onHandover: () => Promise<void> },
  messageId: string,
  sender: string,
): Promise<unknown> =>
  transport.sendMail(
    withHandover(
      {
        messageId,
        from: senderOf(mail, sender),
        to: { name: '', address: oneLine(mail.to) },
        replyTo: mail.replyTo && oneLine(mail.replyTo),
        subject: oneLine(mail.subject),
        html: mail.html,
        text: mail.text,
        attachments: mail.attachments,
        headers: automatic,
      },
      mail.onHandover,
    ),
  )

type SmtpError = { responseCode?: number; code?: string; command?: string; response?: string }

/**
 * 4xx means later, 5xx means never, except that a refused sign-in is mended by the owner and the mail waits for that. A
 * connection that broke before the transfer says nothing about the mail; one that broke later leaves open what became of it.
 */
function failureOf(error: unknown, { hasBegun }: { hasBegun: boolean }): IntegrationError {
  const { responseCode, code } = error as SmtpError
  const isForGood = code !== 'EAUTH' && (responseCode ?? 0) >= 500
  const isNoAddress = code === 'EENVELOPE' && responseCode === undefined
  const reason =
    error instanceof IntegrationError ? error.reason : [responseCode, code].filter(Boolean).join(' ')
  return new IntegrationError({
    provider: 'smtp',
    retryable: !isForGood && !isNoAddress,
    mayBeDone: hasBegun && responseCode === undefined,
    isAddressUnknown: isUnknownAddress(error as SmtpError),
    reason: reason || 'unreachable',
    cause: error,
  })
}

/** No such mailbox (RFC 3463: x.1.x, x.2.1). A server that refuses us, or what we write, says 5.7.x or nothing of the address. */
function isUnknownAddress({ responseCode, command, response = '' }: SmtpError): boolean {
  if (command !== 'RCPT TO' || ![550, 551, 553].includes(responseCode ?? 0)) return false
  const [, code] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? []
  return code === undefined || /^5\.(?:1\.\d+|2\.1)$/.test(code)
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
