import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { GiftCardState } from '@/domain/billing/giftCardLists'
import { lastDayOf } from '@/domain/giftCards/giftCardTerms'
import { parseBody } from '@/platform/http/parseBody'
import { findGiftCard } from './findGiftCard'
import type { GiftCardRow } from './giftCardRow'

/** What whoever has the code may know: not who gave it, to whom, or what else it says. */
export type GiftCardBalance = {
  lastFour: string | null
  state: Exclude<GiftCardState, 'unpaid'>
  balanceCents: number
  currency: string
  /** The last day on which it may be used, 'YYYY-MM-DD' by the venue's clock. */
  validThrough: string | null
}

const asked = z.strictObject({ code: z.string().min(1).max(60) })

/** What is left on a card, for whoever has its code. 404 for a code of nobody, 429 after too many of those. */
export async function checkGiftCard(
  body: unknown,
  req: PayloadRequest,
  now = Temporal.Now.instant(),
): Promise<GiftCardBalance> {
  const { code } = parseBody(asked, body)
  return balanceOf(await findGiftCard({ code, req }), now)
}

/** A card whose time is up is over, also before the round that writes it down. */
export function balanceOf(card: GiftCardRow, now: Temporal.Instant): GiftCardBalance {
  const { lastFour, currency, expiresAt, timeZone } = card
  const isOver = isTimeUp(card, now) && card.state === 'active'
  return {
    lastFour,
    state: isOver ? 'expired' : (card.state as GiftCardBalance['state']),
    balanceCents: isOver ? 0 : card.balanceCents,
    currency,
    validThrough:
      expiresAt === null ? null : lastDayOf(Temporal.Instant.fromEpochMilliseconds(expiresAt), timeZone),
  }
}

export const isTimeUp = ({ expiresAt }: Pick<GiftCardRow, 'expiresAt'>, now: Temporal.Instant): boolean =>
  expiresAt !== null && expiresAt <= now.epochMilliseconds
