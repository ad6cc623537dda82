import { IntegrationError } from '../IntegrationError'
import { keepMail, keptIdOf, readKeptMail } from './keptMails'
import type { Mailer } from './mail'
import { oneLine } from './oneLine'
import { senderOf } from './senderOf'

type Options = { folder: string; sender: string; now?: () => Date }

/** For a laptop without a provider: nothing leaves, and `/admin/outbox` shows what would have. */
export const outboxMailer = ({ folder, sender, now = () => new Date() }: Options): Mailer => ({
  provider: 'outbox',
  keysLastMs: Infinity,
  sendEmail: async ({ idempotencyKey, signal: _, onHandover: __, ...mail }) => {
    const id = keptIdOf(idempotencyKey)
    try {
      if (!(await readKeptMail(folder, id))) {
        const said = { subject: oneLine(mail.subject), from: senderOf(mail, sender) }
        await keepMail(folder, { ...mail, ...said, id, keptAt: now().toISOString() })
      }
    } catch (cause) {
      throw new IntegrationError({ provider: 'outbox', retryable: true, reason: 'disk', cause })
    }
    return { providerId: `outbox-${id}` }
  },
})
