import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '@/platform/database/transactions'

type Forgotten = {
  guests: readonly string[]
  bookings: readonly string[]
  /** Addresses as they were typed somewhere. */
  texts: readonly string[]
  tx: Transaction
}

/**
 * Purges the outbox of a guest: what was planned is not sent any more, and that something was sent, to which address, is not
 * kept. One that is on its way stops before the provider is called.
 */
export async function forgetMessages({ guests, bookings, texts, tx }: Forgotten): Promise<void> {
  await tx.execute(sql`
    delete from messages where reservation_id::text in ${among(bookings)} or customer_id::text in ${among(guests)}
      or lower(recipient) in ${among(texts.map((text) => text.toLowerCase()))}`)
}

const among = (values: readonly string[]) =>
  sql`(select value #>> '{}' from jsonb_array_elements(${JSON.stringify(values)}::jsonb))`
