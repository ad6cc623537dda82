import { Resend } from 'resend'
import { env } from '@/env'
import type { Mail, Mailer, SentMail } from './mail'
import { noMailer } from './none'
import { outboxMailer } from './outbox'
import { payloadEmailAdapter } from './payloadEmailAdapter'
import { resendMailer } from './resend'
import { smtpMailer } from './smtp'

/** The one way out for mail: Resend when it has a key, else SMTP, else the outbox of a laptop; a real house has none then. */
export const sendEmail = (mail: Mail): Promise<SentMail> => mailer().sendEmail(mail)

/** What the platform itself sends (a forgotten password) leaves by the same way. */
export const emailAdapter = payloadEmailAdapter({ sender: env.MAIL_FROM, sendEmail })

/** Picked at the first mail, so that importing the configuration opens no connection. */
export function mailer(): Mailer {
  chosen ??= pickMailer()
  return chosen
}

/** For tests: another way out, or null for the one the environment names at the next mail. */
export function replaceMailer(other: Mailer | null): void {
  chosen = other ?? undefined
}

let chosen: Mailer | undefined

function pickMailer(): Mailer {
  const sender = env.MAIL_FROM
  if (env.RESEND_API_KEY) {
    const resend = new Resend(env.RESEND_API_KEY, { baseUrl: env.RESEND_URL })
    return resendMailer({ resend, sender })
  }
  if (env.SMTP_URL) return smtpMailer({ url: env.SMTP_URL, sender })
  if (!env.MAIL_OUTBOX) return noMailer
  return outboxMailer({ folder: env.OUTBOX_DIR, sender })
}
