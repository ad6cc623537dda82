import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { vatOf } from '@/domain/billing/vatOf'
import { stepGiftCard, type GiftCardRefusal, type GiftCardStep } from '@/domain/giftCards/stepGiftCard'
import { readVatRules } from '@/operations/billing/postAbout'
import { postEntries } from '@/operations/billing/postEntries'
import { transactionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import type { GiftCardRow } from './giftCardRow'

type Step = {
  /** Held by the caller. */
  card: GiftCardRow
  step: GiftCardStep
  /** Of its entry; it names what happened once and for all. */
  key: string
  reservationId?: string | null
  now: Date
  req: PayloadRequest
}

/** One step of a card, on the card and in the ledger. Answers the card as it is then; 409 where the step cannot be taken. */
export async function bookCardStep({ card, step, key, reservationId, now, req }: Step): Promise<GiftCardRow> {
  const stepped = stepGiftCard(card, step)
  if (!stepped.ok) throw refusalOf(stepped.reason, card)
  const { state, amountCents, balanceCents } = stepped.card
  const tx = await transactionOf(req)
  if (stepped.entry) {
    const rules = await readVatRules(card.venueId, tx)
    await postEntries({
      entries: [{ key, entry: stepped.entry, vat: vatOf(stepped.entry.kind, rules) }],
      about: { venueId: card.venueId, giftCardId: card.id, reservationId },
      at: now,
      req,
    })
  }
  await tx.execute(sql`
    update gift_cards set state = ${state}, amount_cents = ${amountCents}, balance_cents = ${balanceCents}, updated_at = now()
    where id = ${card.id}::uuid`)
  return { ...card, state, amountCents, balanceCents }
}

function refusalOf(reason: GiftCardRefusal, { state, balanceCents }: GiftCardRow) {
  if (reason === 'MORE_THAN_LEFT') return refusal('MORE_THAN_LEFT', { mostCents: balanceCents })
  if (reason === 'ALREADY_USED') return refusal('GIFT_CARD_USED')
  return refusal('GIFT_CARD_OVER', { state })
}
