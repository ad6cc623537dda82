import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { MessageLocale } from '@/domain/messages/kinds'
import type { VenueFacts } from '@/domain/messages/facts'
import { env } from '@/env'
import { connectionOf } from '@/platform/database/transactions'

/** The place that writes. Throws when there is no such place. */
export async function readVenueFacts(
  venueId: string,
  locale: MessageLocale,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<VenueFacts> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Omit<VenueFacts, 'siteUrl'>>(sql`
    select id, name, concat_ws(', ', nullif(street, ''), nullif(concat_ws(' ', postal_code, city), '')) as address,
      nullif(phone, '') as phone, nullif(email, '') as email, time_zone as "timeZone"
    from venues where id = ${venueId}::uuid`)
  const [venue] = rows
  if (!venue) throw new Error('A message speaks for a venue that is not there')
  const { id, name, address, phone, email, timeZone } = venue
  return { id, name, address, phone, email, timeZone, siteUrl: `${env.SERVER_URL}/${locale}` }
}
