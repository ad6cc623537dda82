import { Readable } from 'node:stream'
import type { SendMailOptions, Transporter } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'

type Handover = { onHandover?: () => Promise<void> }

/** A mail that asks once more when the server is ready for its text; the library carries unknown options along. */
export const withHandover = (
  mail: SendMailOptions,
  onHandover: () => Promise<void>,
): SendMailOptions & Handover => ({ ...mail, onHandover })

/**
 * Lets whoever sends have a last word when the server has taken sender and recipient and waits for the text. The text is read
 * by the library only then; when the last word fails the connection is cut before its end, and the server drops the mail.
 */
export function askBeforeTransfer(transport: Transporter): void {
  transport.use('stream', (mail: MailMessage, done) => {
    const { onHandover } = mail.data as Handover
    const readText = mail.message.createReadStream.bind(mail.message)
    if (onHandover)
      mail.message.createReadStream = () =>
        Readable.from(afterAsking(onHandover, readText), { objectMode: false })
    done()
  })
}

async function* afterAsking(onHandover: () => Promise<void>, readText: () => Readable) {
  await onHandover()
  yield* readText()
}
