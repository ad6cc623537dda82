import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '@/platform/database/transactions'
import type { Lane } from './lanes'
import type { ClaimedMessage } from './messageRow'

type Claim = {
  lane: Lane
  limit: number
  leaseMs: number
  /** ISO; without it the clock of the database, which all workers share. */
  now?: string
  db: Pick<Transaction, 'execute'>
}

/**
 * Takes messages whose time has come, or whose sender fell silent: the oldest first, in one step that others pass by. Each
 * hold has a name and a lease; whoever has lost it writes nothing more.
 */
export async function claimMessages({ lane, limit, leaseMs, now, db }: Claim): Promise<ClaimedMessage[]> {
  const clock = now ? sql`${now}::timestamptz` : sql`clock_timestamp()`
  const isOfLane = lane === 'feedback' ? sql`kind = 'feedbackRequest'` : sql`kind <> 'feedbackRequest'`
  const { rows } = await db.execute<{ claimed: ClaimedMessage }>(sql`
    with due as (
      select id from messages where ready_at <= ${clock} and ${isOfLane}
      order by ready_at, id limit ${limit} for update skip locked)
    update messages m set status = 'sending', attempts = attempts + 1, claim_id = gen_random_uuid(), next_try_at = null,
      lease_until = ${clock} + make_interval(secs => ${leaseMs / 1000}), updated_at = now()
    from due where due.id = m.id
    returning json_build_object('id', m.id, 'kind', m.kind, 'channel', m.channel, 'subjectType', m.subject_type,
      'subjectKey', m.subject_key, 'messageRevision', m.message_revision::int, 'part', m.part::int,
      'reservationId', m.reservation_id, 'customerId', m.customer_id, 'userId', m.user_id, 'venueId', m.venue_id,
      'locale', m.locale, 'recipient', m.recipient, 'serviceDate', m.service_date,
      'dueAt', to_char(m.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'details', coalesce(m.details, '{}'), 'attempts', m.attempts::int, 'claim', m.claim_id,
      'handedAt', to_char(m.handed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as claimed`)
  return rows.map(({ claimed }) => claimed)
}
