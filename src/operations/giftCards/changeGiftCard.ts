import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { ownVenues } from '@/access/inOwnVenues'
import type { GiftCardState } from '@/domain/billing/giftCardLists'
import { writeAudit } from '@/operations/audit/writeAudit'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'
import { bookCardStep } from './bookCardStep'
import { readGiftCard, type GiftCardRow } from './giftCardRow'
import { renewCode } from './renewCode'
import { sendIfMissed } from './sendIfMissed'

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
      order === 'renew' ? await renewCode(card, now, req) : await stopOrLetGo(card, order, now, req)
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

async function stopOrLetGo(
  card: GiftCardRow,
  order: 'block' | 'unblock',
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<GiftCardRow> {
  const at = new Date(now.epochMilliseconds)
  const after = await bookCardStep({ card, step: { do: order }, key: '', now: at, req })
  return order === 'unblock' ? sendIfMissed(after, now, req) : after
}
