import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { giftCardExpiry } from '@/domain/giftCards/giftCardTerms'
import { codeOfCard, hashOfCode } from '@/operations/giftCards/codeOfCard'
import { readGiftCard } from '@/operations/giftCards/giftCardRow'
import { planGiftCardLetter } from '@/operations/giftCards/planGiftCardLetter'
import { transactionOf, type Transaction } from '@/platform/database/transactions'
import type { PaymentRow } from './paymentRow'

/**
 * A gift card that was paid may be used, by as much as was paid for it; the book has it already. From now on it has a code,
 * and goes out on its day.
 */
export async function issueGiftCard(
  payment: PaymentRow,
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<void> {
  const tx = await transactionOf(req)
  const card = await readGiftCard(payment.giftCardId!, tx, true)
  if (card?.state !== 'unpaid') return
  const code = codeOfCard(card)
  const months = await monthsOf(card.venueId, tx)
  const expiresAt = giftCardExpiry({ paidAt: now, months, timeZone: card.timeZone })
  await tx.execute(sql`
    update gift_cards set state = 'active', amount_cents = ${payment.receivedCents}, balance_cents = ${payment.receivedCents},
      code_hash = ${hashOfCode(code)}, last_four = ${code.slice(-4)}, expires_at = ${expiresAt.toString()}::timestamptz,
      updated_at = now()
    where id = ${card.id}::uuid`)
  await planGiftCardLetter(card, now, req)
}

/** As the house says on the day it is paid; a card keeps its date when the setting changes. */
async function monthsOf(venueId: string, tx: Transaction): Promise<number> {
  const { rows } = await tx.execute<{ months: number }>(sql`
    select coalesce(billing_gift_card_months, 24)::int as months from venues where id = ${venueId}::uuid`)
  return rows[0]!.months
}
