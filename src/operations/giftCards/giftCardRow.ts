import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { GiftCardDesign, GiftCardState } from '@/domain/billing/giftCardLists'
import type { Transaction } from '@/platform/database/transactions'

/** A gift card as its operations see it. Instants are epoch milliseconds, amounts whole minor units. */
export type GiftCardRow = {
  id: string
  venueId: string
  timeZone: string
  state: GiftCardState
  amountCents: number
  balanceCents: number
  currency: string
  codeVersion: number
  lastFour: string | null
  design: GiftCardDesign
  locale: 'pl' | 'en'
  /** 'YYYY-MM-DD'; null: as soon as it is paid. */
  deliverOn: string | null
  deliveredAt: number | null
  expiresAt: number | null
  buyer: { name: string | null; email: string | null }
  recipient: { name: string | null; email: string | null }
  message: string | null
}

type Db = Pick<Transaction, 'execute'>

/** Gift cards, the oldest first; `lock` keeps them until the commit (after the payment, where both are held). */
export async function readGiftCards(condition: SQL, db: Db, lock = false): Promise<GiftCardRow[]> {
  const { rows } = await db.execute<{ card: GiftCardRow }>(sql`
    select json_build_object('id', g.id, 'venueId', g.venue_id, 'timeZone', v.time_zone, 'state', g.state,
      'amountCents', g.amount_cents, 'balanceCents', coalesce(g.balance_cents, 0), 'currency', g.currency,
      'codeVersion', coalesce(g.code_version, 1), 'lastFour', g.last_four, 'design', coalesce(g.design::text, 'coupe'),
      'locale', coalesce(g.locale::text, 'pl'), 'deliverOn', g.deliver_on,
      'deliveredAt', (extract(epoch from g.delivered_at) * 1000)::bigint,
      'expiresAt', (extract(epoch from g.expires_at) * 1000)::bigint,
      'buyer', json_build_object('name', g.buyer_name, 'email', g.buyer_email),
      'recipient', json_build_object('name', g.recipient_name, 'email', g.recipient_email),
      'message', g.message) as card
    from gift_cards g join venues v on v.id = g.venue_id where ${condition}
    order by g.created_at, g.id ${lock ? sql`for update of g` : sql``}`)
  return rows.map(({ card }) => card)
}

export async function readGiftCard(id: string, db: Db, lock = false): Promise<GiftCardRow | null> {
  const [card] = await readGiftCards(sql`g.id = ${id}::uuid`, db, lock)
  return card ?? null
}
