import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { transactionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { codeOfCard, hashOfCode } from './codeOfCard'
import type { GiftCardRow } from './giftCardRow'
import { planGiftCardLetter } from './planGiftCardLetter'

/** Another code, and a letter with it; the old one opens nothing from now on. The card is held. 409 where it is over. */
export async function renewCode(
  card: GiftCardRow,
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<GiftCardRow> {
  if (card.state !== 'active') throw refusal('GIFT_CARD_OVER', { state: card.state })
  const codeVersion = card.codeVersion + 1
  const code = codeOfCard({ id: card.id, codeVersion })
  const after = { ...card, codeVersion, lastFour: code.slice(-4) }
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update gift_cards set code_version = ${codeVersion}, code_hash = ${hashOfCode(code)}, last_four = ${after.lastFour},
      delivered_at = null, updated_at = now()
    where id = ${card.id}::uuid`)
  await planGiftCardLetter(after, now, req)
  return after
}
