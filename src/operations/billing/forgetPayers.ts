import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { sendToBuyers } from '@/operations/giftCards/sendToBuyers'
import { transactionOf } from '@/platform/database/transactions'

type Forgotten = {
  /** Ids of the guest's records and bookings. */
  guests: string[]
  bookings: string[]
  /** Mails, phones and names, for what was bought without a booking. */
  texts: string[]
  now: Date
  req: PayloadRequest
}

/**
 * Takes whoever paid out of what is kept of money: names, addresses, saved cards, words of staff. What was paid and given back
 * stays, as the law on accounting asks, and points at nobody.
 */
export async function forgetPayers({ guests, bookings, texts, now, req }: Forgotten): Promise<void> {
  const tx = await transactionOf(req)
  const isTheirs = (email: SQL) =>
    texts.length > 0
      ? sql`lower(${email}) in (${listOf(texts.map((text) => text.toLowerCase()))})`
      : sql`false`
  const ofGuest = guests.length > 0 ? sql`customer_id in (${uuidsOf(guests)})` : sql`false`
  const ofBooking = bookings.length > 0 ? sql`reservation_id in (${uuidsOf(bookings)})` : sql`false`

  await tx.execute(sql`
    update refunds set note = null, updated_at = now() where note is not null and payment_id in (
      select id from payments where ${ofGuest} or ${ofBooking} or ${isTheirs(sql`payer_email`)})`)
  await tx.execute(sql`
    update payments set payer_name = null, payer_email = null, buyer_nip = null, buyer_name = null, buyer_address = null,
      saved_card_customer_id = null, saved_card_card_id = null, updated_at = now()
    where ${ofGuest} or ${ofBooking} or ${isTheirs(sql`payer_email`)}`)
  await tx.execute(
    sql`update payment_tasks set reason = null, updated_at = now() where reason is not null and ${ofBooking}`,
  )
  await tx.execute(sql`
    update gift_cards set buyer_name = null, buyer_email = null, message = null, updated_at = now()
    where ${ofGuest} or ${isTheirs(sql`buyer_email`)}`)
  const { rows: cards } = await tx.execute<{ id: string }>(sql`
    update gift_cards set recipient_name = null, recipient_email = null, message = null, updated_at = now()
    where ${isTheirs(sql`recipient_email`)} returning id`)
  await tx.execute(sql`
    update memberships set name = null, email = null, updated_at = now() where ${ofGuest} or ${isTheirs(sql`email`)}`)
  await sendToBuyers(
    cards.map(({ id }) => id),
    now,
    req,
  )
}

const listOf = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
const uuidsOf = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
