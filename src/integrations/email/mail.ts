/** One mail to one person. Both parts are always there: the text is what is read where HTML is not. */
export type Mail = {
  to: string
  /** The sender's name ("Bar Pod Papugami"); the address is always the house's own. */
  senderName?: string
  /** A whole sender instead of the house's own. */
  from?: string
  replyTo?: string
  subject: string
  html: string
  text: string
  attachments?: MailAttachment[]
  /** The same key is the same mail: a provider that knows it does not send it twice. */
  idempotencyKey: string
  /** It opens an account (an invitation, a new password): where mails are kept, only an owner may read it. */
  isKeyToAccount?: boolean
  /** Awaited by a provider that knows no keys right before it transfers the mail; when it throws, the mail stays here. */
  onHandover?: () => Promise<void>
  signal?: AbortSignal
}

/** `base64`: a file of bytes; else it is text. */
export type MailAttachment = {
  filename: string
  content: string
  contentType: string
  encoding?: 'base64'
}

export type MailProvider = 'resend' | 'smtp' | 'outbox' | 'none'

/** A way out for mail. Throws an `IntegrationError` when the mail was not taken. */
export type Mailer = {
  provider: MailProvider
  /** For so long it knows an idempotency key again; 0: it knows none, and what may have arrived must not be sent twice. */
  keysLastMs: number
  sendEmail: (mail: Mail) => Promise<SentMail>
  /** Lets go of connections that are kept for the next mail. */
  close?: () => void
}

/** `providerId` is what the provider calls the mail: in its log, and in what it reports of it later. */
export type SentMail = { providerId: string }

/** How long a provider may take. A worker's lease is longer. */
export const MAIL_TIMEOUT_MS = 15_000

/** Nobody's holiday notice should answer a program. RFC 3834. */
export const automatic = { 'Auto-Submitted': 'auto-generated' }
