import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { ownVenues } from '@/access/inOwnVenues'
import { writeAudit } from '@/operations/audit/writeAudit'
import { answerOnce, orderOf } from '@/operations/reservations/idempotentAnswer'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { balanceOf, isTimeUp, type GiftCardBalance } from './checkGiftCard'
import { bookCardStep } from './bookCardStep'
import { findGiftCard } from './findGiftCard'
import { readGiftCard } from './giftCardRow'

const asked = z.strictObject({
  code: z.string().min(1).max(60),
  /** What is paid with it; all that is left without it. */
  amountCents: z.int().min(1).max(100_000_000).optional(),
})

export type Redeemed = GiftCardBalance & {
  /** Names this use of the card, to take it back by. */
  redemption: string
  redeemedCents: number
}

type Asked = { body: unknown; key: unknown; now?: Temporal.Instant; req: PayloadRequest }

/**
 * Takes a part of a card, or all of it, off a bill: once for each key. Two tills at once take no more than there is. 404 for a
 * code of nobody and a card of a house that this user has nothing to do with; 409 when it is over or has less on it.
 */
export async function redeemGiftCard({
  body,
  key,
  now = Temporal.Now.instant(),
  req,
}: Asked): Promise<Redeemed> {
  const { code, amountCents } = parseBody(asked, body)
  const order = orderOf({ endpoint: 'gift-cards/redeem', key, body: { code, amountCents }, req })
  const found = await findGiftCard({ code, req })
  const venues = ownVenues(req.user)
  if (venues && !venues.includes(found.venueId)) throw refusal('NOT_FOUND')

  return answerOnce<Redeemed>(order, req, (steps) =>
    withTransaction(req, async () => {
      await steps.first(req)
      const card = (await readGiftCard(found.id, await transactionOf(req), true))!
      // A new code may have been made while this one was being typed.
      if (card.codeVersion !== found.codeVersion) throw refusal('NOT_FOUND')
      if (isTimeUp(card, now)) throw refusal('GIFT_CARD_OVER', { state: 'expired' })
      const redemption = randomUUID()
      const redeemedCents = amountCents ?? card.balanceCents
      const after = await bookCardStep({
        card,
        step: { do: 'redeem', amountCents: redeemedCents },
        key: redemptionKey(redemption),
        now: new Date(now.epochMilliseconds),
        req,
      })
      const changes = { amountCents: redeemedCents, redemption }
      await writeAudit({
        action: 'redeem',
        collection: 'gift-cards',
        documentId: card.id,
        title: card.lastFour,
        changes,
        req,
      })
      const answer = { ...balanceOf(after, now), redemption, redeemedCents }
      await steps.last(answer, req)
      return answer
    }),
  )
}

export const redemptionKey = (redemption: string): string => `gift-redeemed/${redemption}`
