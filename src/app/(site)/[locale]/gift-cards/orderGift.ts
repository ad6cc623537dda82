import { redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import type { GiftOffer } from '@/queries/gift/getGiftOffer'
import { buyGift } from '@/queries/gift/giftOrders'
import type { Refusal } from '@/queries/reservations/refusal'
import { amountOfGift, giftIn, type TypedGift } from '@/ui/gift/typedGift'
import { guestApi } from '../../guestApi'
import { answerWithStatus, idempotencyKeyOf, postedForm } from '../../postedForm'

type Sent = { typed: TypedGift; refusal: Refusal }

/** Orders what was posted and sends the browser on to paying; refused, what was typed stays. Null: nothing was posted. */
export async function orderGift(locale: Locale, offer: GiftOffer): Promise<Sent | null> {
  const fields = postedForm()
  if (!fields) return null
  const typed = giftIn(fields)
  const { recipientName, recipientEmail, message, deliverOn } = typed
  const wish = {
    amountCents: amountOfGift(typed, offer.currency),
    design: typed.design || 'coupe',
    buyer: { name: typed.buyerName, email: typed.buyerEmail },
    recipient: {
      ...(recipientName ? { name: recipientName } : {}),
      ...(recipientEmail ? { email: recipientEmail } : {}),
    },
    ...(message ? { message } : {}),
    ...(deliverOn ? { deliverOn } : {}),
    locale,
    terms: typed.terms,
    website: typed.trap,
  }
  const answer = await buyGift(guestApi(locale), wish, idempotencyKeyOf(fields))
  if (answer.ok) redirect(`${new URL(answer.value.orderUrl, 'http://site').pathname}/pay`)
  answerWithStatus(answer.refusal.status)
  return { typed, refusal: answer.refusal }
}
