import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { ownVenues } from '@/access/inOwnVenues'
import type { GiftCardState } from '@/domain/billing/giftCardLists'
import { writeAudit } from '@/operations/audit/writeAudit'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'
import { bookCardStep } from './bookCardStep'
import { codeOfCard, hashOfCode } from './codeOfCard'
import { readGiftCard, type GiftCardRow } from './giftCardRow'
import { planGiftCardLetter } from './planGiftCardLetter'

export type GiftCardOrder = 'block' | 'unblock' | 'renew'

export type GiftCardNow = {
  id: string
  state: GiftCardState
  balanceCents: number
  currency: string
  lastFour: string | null
}

type Asked = { id: string; order: GiftCardOrder; now?: Temporal.Instant; req: PayloadRequest }

/**
 * A manager stops a card, lets it go on, or has it sent anew: with another code, since the old one may be in wrong hands and
 * is shown to nobody here. 409 where the card is over.
 */
export async function changeGiftCard({
  id,
  order,
  now = Temporal.Now.instant(),
  req,
}: Asked): Promise<GiftCardNow> {
  return withTransaction(req, async () => {
    const card = isUuid(id) ? await readGiftCard(id, await transactionOf(req), true) : null
    const venues = ownVenues(req.user)
    if (!card || (venues && !venues.includes(card.venueId))) throw refusal('NOT_FOUND')
    const after =
      order === 'renew'
        ? await renew(card, now, req)
        : await bookCardStep({
            card,
            step: { do: order },
            key: '',
            now: new Date(now.epochMilliseconds),
            req,
          })
    await writeAudit({
      action: `gift-card-${order}`,
      collection: 'gift-cards',
      documentId: id,
      title: card.lastFour,
      req,
    })
    const { state, balanceCents, currency, lastFour } = after
    return { id, state, balanceCents, currency, lastFour }
  })
}

async function renew(card: GiftCardRow, now: Temporal.Instant, req: PayloadRequest): Promise<GiftCardRow> {
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
