import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'

type Contact = { email: string | null; phone: string | null }

/**
 * Holds mail addresses and phone numbers of a venue until the commit: two bookings of one guest at the same moment wait
 * for each other and do not make him twice. Taken before the guests themselves, in one order.
 */
export async function holdContacts(venueId: string, contacts: Contact[], req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  const keys = contacts.flatMap(({ email, phone }) => [email, phone]).filter((key) => key !== null)
  for (const key of [...new Set(keys)].sort())
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`guest/${venueId}/${key}`}, 0))`)
}
