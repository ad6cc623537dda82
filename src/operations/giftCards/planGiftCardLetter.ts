import type { PayloadRequest } from 'payload'
import { type Temporal } from 'temporal-polyfill'
import { deliveryAt } from '@/domain/giftCards/giftCardTerms'
import { enqueueMessage } from '@/operations/messages/enqueueMessage'
import type { GiftCardRow } from './giftCardRow'

/** Plans the letter with the card in it: one for each version of its code, to whom it is for, else to whoever bought it. */
export async function planGiftCardLetter(
  card: GiftCardRow,
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<void> {
  const { id, venueId, deliverOn, timeZone, locale, codeVersion, recipient, buyer } = card
  const to = recipient.email ?? buyer.email
  if (!to) return
  await enqueueMessage({
    message: {
      ...{ venueId, kind: 'giftCard', channel: 'email', subjectType: 'customer', subjectKey: id },
      ...{ messageRevision: codeVersion, locale, recipient: to },
      dueAt: deliveryAt({ deliverOn, timeZone, now }).toString(),
    },
    req,
  })
}
