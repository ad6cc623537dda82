import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { GIFT_CARD_DESIGNS, type GiftCardDesign } from '@/domain/billing/giftCardLists'
import { offeredAmounts } from '@/domain/giftCards/giftCardTerms'
import { readGateway } from '@/integrations/payments'
import { venueToBook } from '@/operations/reservations/venueToBook'
import { connectionOf } from '@/platform/database/transactions'

/** What is for sale at a venue. */
export type GiftCardOffer = {
  /** The owner has switched selling on, and there is somebody who takes the money. */
  isOffered: boolean
  currency: string
  minCents: number
  maxCents: number
  /** Round amounts to choose from. */
  amounts: number[]
  /** For how long a card is good, from the day it is paid. */
  months: number
  designs: GiftCardDesign[]
}

export type GiftCardTerms = GiftCardOffer & { venue: { id: string; name: string; timeZone: string } }

type Row = {
  isOffered: boolean
  currency: string
  minCents: number
  maxCents: number
  months: number
}

/** The offer of the venue that is named, or of the only one. 404 and 422 as for booking a table. */
export async function readGiftCardTerms(
  named: string | undefined,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<GiftCardTerms> {
  const { id, name, timeZone } = await venueToBook(named, req)
  const db = await connectionOf(req)
  // As the house: the settings themselves are the manager's, what they offer is everybody's.
  const { rows } = await db.execute<Row>(sql`
    select coalesce(billing_gift_cards_online, false) as "isOffered", currency,
      coalesce(billing_gift_card_min_cents, 5000)::int as "minCents",
      coalesce(billing_gift_card_max_cents, 100000)::int as "maxCents",
      coalesce(billing_gift_card_months, 24)::int as months
    from venues where id = ${id}::uuid`)
  const { isOffered, ...terms } = rows[0]!
  return {
    isOffered: isOffered && terms.minCents <= terms.maxCents && readGateway(req.payload) !== null,
    ...terms,
    amounts: offeredAmounts(terms),
    designs: [...GIFT_CARD_DESIGNS],
    venue: { id, name, timeZone },
  }
}

export async function giftCardOffer(named: string | undefined, req: PayloadRequest): Promise<GiftCardOffer> {
  const { venue: _, ...offer } = await readGiftCardTerms(named, req)
  return offer
}
