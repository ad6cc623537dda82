import type { FactsOf } from '@/domain/messages/facts'
import type { MessageChannel, MessageKind } from '@/domain/messages/kinds'
import { renderMessage, type RenderedMessage } from '@/emails/renderMessage'
import { mailer } from '@/integrations/email'
import { smsSender } from '@/integrations/sms'
import { readVenueWords } from '@/operations/messageTemplates/readVenueWords'
import type { ClaimedMessage } from './messageRow'

/** What goes out: written, addressed, with the key by which a provider knows it again. */
export type Outgoing = {
  message: ClaimedMessage
  to: string
  facts: FactsOf<MessageKind>
  rendered: RenderedMessage
  signal: AbortSignal
  /** For providers without keys: to be awaited right before the transfer, which must not begin when it throws. */
  onHandover: () => Promise<void>
}

/** A way out. `carry` throws an `IntegrationError` when the provider did not take it. */
export type Carrier = {
  /** For so long the provider knows a message again by its key; 0: never, so that nothing is handed over twice. */
  keysLastMs: number
  carry: (outgoing: Outgoing) => Promise<{ providerId: string }>
}

/** How messages are written and leave; tests put others in their place. */
export type Carriers = Record<MessageChannel, Carrier | null> & {
  render: typeof renderMessage
  readWords: typeof readVenueWords
}

/** The row's id is the idempotency key: however often a message is tried, a provider that knows keys sends it once. */
export const houseCarriers = (): Carriers => ({
  render: renderMessage,
  readWords: readVenueWords,
  email: mailCarrier(),
  sms: smsCarrier(),
  // The staff's chat has an outbox of its own: `staff.alert` among the webhooks.
  webhook: null,
})

function mailCarrier(): Carrier | null {
  const { provider, keysLastMs, sendEmail } = mailer()
  if (provider === 'none') return null
  return {
    keysLastMs,
    carry: ({ message, to, rendered, signal, onHandover }) =>
      sendEmail({ to, ...rendered, idempotencyKey: message.id, signal, onHandover }),
  }
}

/** A text message is the subject of the mail and the page on which the guest sees to it. */
function smsCarrier(): Carrier | null {
  const sender = smsSender()
  if (!sender) return null
  return {
    keysLastMs: sender.keysLastMs,
    carry: ({ message, to, facts, rendered: { senderName, subject }, signal }) => {
      const url =
        'booking' in facts && facts.booking && 'manageUrl' in facts.booking ? facts.booking.manageUrl : ''
      const said = [senderName && `${senderName}:`, subject, url].filter(Boolean).join(' ')
      return sender.sendSms({ to, text: said, idempotencyKey: message.id, signal })
    },
  }
}
