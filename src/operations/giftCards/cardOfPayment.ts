import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { PaymentRow } from '@/operations/billing/paymentRow'
import { transactionOf } from '@/platform/database/transactions'
import { bookCardStep } from './bookCardStep'
import { readGiftCard } from './giftCardRow'
import { sendIfMissed } from './sendIfMissed'

type Of = { payment: PaymentRow; now: Date; req: PayloadRequest }

/** Why nothing of the money for a card can go back any more. The payment is held. */
export async function whyNotRefundable({ payment, req }: Omit<Of, 'now'>) {
  const card = await held(payment, req)
  if (card?.state === 'refunded') return 'GIFT_CARD_REFUNDED'
  // Somebody else has had something for it, or its time was up.
  return card && card.state !== 'unpaid' ? 'GIFT_CARD_USED' : 'MORE_THAN_PAID'
}

/** What of the money for a card may go back: all of it while nothing was spent, else nothing. The payment is held. */
export async function refundableOfCard({ payment, req }: Omit<Of, 'now'>): Promise<number> {
  const card = await held(payment, req)
  const isWhole =
    (card?.state === 'active' || card?.state === 'blocked') && card.balanceCents === card.amountCents
  return isWhole ? card.amountCents : 0
}

/** The money goes back, so from this moment nobody can spend it. 409 where something of it was spent. */
export async function endCardForRefund({ payment, now, req }: Of): Promise<void> {
  const card = await held(payment, req)
  if (card) await bookCardStep({ card, step: { do: 'refund' }, key: '', now, req })
}

/** The money could not go back: the card is its owner's again. */
export async function reopenCard({ payment, now, req }: Of): Promise<void> {
  const card = await held(payment, req)
  if (card?.state === 'refunded')
    await bookCardStep({ card, step: { do: 'refundFailed' }, key: '', now, req })
}

/**
 * The buyer's bank wants the money back: nothing is spent of it while that is undecided. Won, the card goes on; lost, what was
 * left on it is no longer owed.
 */
export async function followDispute(
  { payment, now, req }: Of,
  state: 'open' | 'won' | 'lost',
): Promise<void> {
  const card = await held(payment, req)
  if (!card) return
  const shared = { card, now, req }
  if (state === 'open' && card.state === 'active')
    await bookCardStep({ ...shared, step: { do: 'block' }, key: '' })
  if (state === 'won' && card.state === 'blocked') {
    const back = await bookCardStep({ ...shared, step: { do: 'unblock' }, key: '' })
    await sendIfMissed(back, Temporal.Instant.fromEpochMilliseconds(now.getTime()), req)
  }
  if (state === 'lost' && (card.state === 'active' || card.state === 'blocked'))
    await bookCardStep({ ...shared, step: { do: 'expire' }, key: `gift-lost/${card.id}` })
}

const held = async ({ giftCardId }: PaymentRow, req: PayloadRequest) =>
  giftCardId ? readGiftCard(giftCardId, await transactionOf(req), true) : null
