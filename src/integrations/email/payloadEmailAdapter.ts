import { randomUUID } from 'node:crypto'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { Mail, SentMail } from './mail'
import { addressOf } from './senderOf'

type Options = { sender: string; sendEmail: (mail: Mail) => Promise<SentMail> }

/** Lets the platform's own mails, which open accounts, leave by the way that all mail takes. */
export const payloadEmailAdapter =
  ({ sender, sendEmail }: Options): EmailAdapter<SentMail> =>
  () => ({
    name: 'eliksir',
    defaultFromAddress: addressOf(sender),
    defaultFromName: sender.replace(/\s*<[^<>]*>\s*$/, '').replaceAll('"', ''),
    sendEmail: async (message) => sendEmail(await mailOf(message)),
  })

async function mailOf({ to, subject, html, text }: SendEmailOptions): Promise<Mail> {
  const body = said(html)
  return {
    to: recipientOf(to),
    subject: subject ?? '',
    html: body,
    text: said(text) || (await textOf(body)),
    idempotencyKey: randomUUID(),
    isKeyToAccount: true,
  }
}

/** Read in when it is needed: the site and the API start without it. */
const textOf = async (html: string) => (await import('@react-email/render')).toPlainText(html)

const said = (content: unknown) => (typeof content === 'string' ? content : '')

/** The platform writes to one address at a time. */
function recipientOf(to: SendEmailOptions['to']): string {
  const [first] = Array.isArray(to) ? to : [to]
  if (!first) throw new Error('A mail needs an address')
  return typeof first === 'string' ? first : first.address
}
