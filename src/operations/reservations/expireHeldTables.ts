import { sql } from '@payloadcms/db-postgres'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { expireLapsed } from './expireLapsed'
import { lockNights, type NightKey } from './locks'
import { readNight } from './readNight'

/**
 * Goes through the nights on which a hold, an unpaid link or an unanswered request has run out, each in a transaction of its
 * own; gives how many reservations expired. Those that somebody is writing just now are left for the next round.
 */
export async function expireHeldTables({
  now,
  req,
}: {
  now: Temporal.Instant
  req: PayloadRequest
}): Promise<number> {
  let expired = 0
  for (const night of await nightsWithLapsed(now, req)) {
    const own = isolateObjectProperty(req, 'transactionID')
    own.transactionID = undefined
    expired += await withTransaction(own, async () => {
      await lockNights([night], own)
      return (
        await expireLapsed({ read: await readNight({ ...night, req: own }), except: null, now, req: own })
      ).length
    })
  }
  return expired
}

async function nightsWithLapsed(now: Temporal.Instant, req: PayloadRequest): Promise<NightKey[]> {
  const at = sql`${storedInstant(now)}::timestamptz`
  const db = await connectionOf(req)
  const { rows } = await db.execute<NightKey>(sql`
    select distinct venue_id as "venueId", service_date as "serviceDate" from reservations
    where service_date is not null and (status = 'held' and hold_expires_at <= ${at}
      or status in ('pending', 'pending_payment') and expires_at <= ${at})
    order by 1, 2 limit 500`)
  return rows
}
