import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { ownVenues } from '@/access/inOwnVenues'
import { isManager } from '@/access/roles'
import { writeAudit } from '@/operations/audit/writeAudit'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { bookCardStep } from './bookCardStep'
import { balanceOf, type GiftCardBalance } from './checkGiftCard'
import { readGiftCard } from './giftCardRow'
import { redemptionKey } from './redeemGiftCard'

/** How long whoever is at the till may take a mistake back; later it is the manager's. */
const MISTAKE_MINUTES = 15

const asked = z.strictObject({ redemption: z.uuid() })

type Found = { cardId: string; venueId: string; amountCents: number; at: string | Date; isReturned: boolean }

/** Takes one use of a card back, whole: what was a slip at the till. Once; 409 `CANNOT_UNDO` when it is too late or was done. */
export async function undoRedemption(
  body: unknown,
  req: PayloadRequest,
  now = Temporal.Now.instant(),
): Promise<GiftCardBalance> {
  const { redemption } = parseBody(asked, body)
  return withTransaction(req, async () => {
    const known = await findRedemption(redemption, req)
    const venues = ownVenues(req.user)
    if (!known || (venues && !venues.includes(known.venueId))) throw refusal('NOT_FOUND')
    const card = (await readGiftCard(known.cardId, await transactionOf(req), true))!
    const { amountCents, at, isReturned } = (await findRedemption(redemption, req))!
    const isLate = now.epochMilliseconds - new Date(at).getTime() > MISTAKE_MINUTES * 60_000
    if (isReturned || (isLate && !isManager(req.user))) throw refusal('CANNOT_UNDO')

    const after = await bookCardStep({
      card,
      step: { do: 'return', amountCents },
      key: `gift-returned/${redemption}`,
      now: new Date(now.epochMilliseconds),
      req,
    })
    const changes = { amountCents, redemption }
    await writeAudit({
      action: 'redeem-undone',
      collection: 'gift-cards',
      documentId: card.id,
      title: card.lastFour,
      changes,
      req,
    })
    return balanceOf(after, now)
  })
}

async function findRedemption(redemption: string, req: PayloadRequest): Promise<Found | null> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<Found>(sql`
    select l.gift_card_id as "cardId", l.venue_id as "venueId", l.amount_cents::int as "amountCents", l.at,
      exists (select from ledger_lines back where back.entry = ${`gift-returned/${redemption}`}) as "isReturned"
    from ledger_lines l where l.entry = ${redemptionKey(redemption)} and l.account = 'giftCards'`)
  return rows[0] ?? null
}
