import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Reservation } from '@/payload-types'
import { connectionOf } from '@/platform/database/transactions'
import { idOf } from './facts'

/** Force majeure: nobody pays for that service date. */
export async function isWaived(
  { venue, serviceDate }: Pick<Reservation, 'venue' | 'serviceDate'>,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<boolean> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select from special_days
    where venue_id = ${idOf(venue)}::uuid and date = ${serviceDate} and waive_fees`)
  return rows.length > 0
}
