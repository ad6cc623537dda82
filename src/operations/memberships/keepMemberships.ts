import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { IntegrationError } from '@/integrations/IntegrationError'
import { connectionOf } from '@/platform/database/transactions'
import { log } from '@/platform/log/log'
import { endMembership } from './endMembership'
import { readMemberships } from './membershipRow'
import { settleMembership } from './settleMembership'

/**
 * The round over memberships: what was begun and never paid is given up after a day, what should have been renewed by now
 * is read again, and nobody who was forgotten is charged any more.
 */
export async function keepMemberships(payload: Payload, now = Temporal.Now.instant()): Promise<void> {
  const db = await connectionOf({ payload })
  const before = (hours: number) => sql`${storedInstant(now.subtract({ hours }))}::timestamptz`
  const stale = await readMemberships(
    sql`m.provider_id is not null and m.state in ('active', 'cancelled', 'pastDue', 'paused')
      and m.email is not null and m.paid_until <= ${before(1)} and m.updated_at <= ${before(1)}`,
    db,
  )
  const over = await readMemberships(
    sql`(m.state = 'begun' and m.created_at <= ${before(24)}) or (m.email is null and m.state <> 'ended')`,
    db,
  )
  const each = async (work: (req: Awaited<ReturnType<typeof createLocalReq>>) => Promise<unknown>) => {
    try {
      await work(await createLocalReq({}, payload))
    } catch (error) {
      if (!(error instanceof IntegrationError)) throw error
      log.warn({ err: error }, 'the payment provider could not be reached')
    }
  }
  for (const membership of stale) await each((req) => settleMembership({ membership, now, req }))
  for (const membership of over) await each((req) => endMembership({ membership, when: 'now', now, req }))
}
