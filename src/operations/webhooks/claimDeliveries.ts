import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { EVENTS } from '@/domain/events/catalogue'

/** A delivery in hand, with the webhook it goes to as it is now. */
export type Claimed = {
  id: string
  eventId: string
  /** This try included. */
  attempts: number
  payload: {
    type: (typeof EVENTS)[number]
    timestamp: string
    version: number
    data: Record<string, unknown>
  }
  subject: string | null
  webhook: {
    id: string
    name: string
    url: string
    active: boolean
    format: 'standard' | 'chat'
    language: 'pl' | 'en'
    includeGuest: boolean
    secretVersion: number
    previousSecretUntil: string | null
  }
}

/** So many at once in all, and of them so many for one address: a slow one leaves room for the others. */
const atOnce = 16
const atOnceForOne = 4

/** How long one that was taken is left alone; longer than any try may last. */
export const LEASE_MS = 60_000

/**
 * Takes deliveries that are due, the longest waiting first; no two who ask at once get the same. What is not finished by the
 * end of the lease is due again.
 */
export async function claimDeliveries(payload: Payload, now: Date): Promise<Claimed[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const at = sql`${now.toISOString()}::timestamptz`
  const isDue = sql`status = 'waiting' and next_attempt_at <= ${at} and (lease_until is null or lease_until < ${at})`
  const { rows } = await drizzle.execute<{ claimed: Claimed }>(sql`
    with taken as (
      update webhook_deliveries set lease_until = ${new Date(now.getTime() + LEASE_MS).toISOString()}::timestamptz,
        attempts = coalesce(attempts, 0) + 1, last_attempt_at = ${at}
      where id in (
        select id from webhook_deliveries
        where ${isDue} and id in (
          select id from (
            select id, next_attempt_at,
              row_number() over (partition by webhook_id order by next_attempt_at, id) as place
            from webhook_deliveries where ${isDue}) as line
          where place <= ${atOnceForOne} order by next_attempt_at limit ${atOnce})
        for update skip locked)
      returning id, event_id, attempts, payload, subject, webhook_id)
    select json_build_object('id', t.id, 'eventId', t.event_id, 'attempts', t.attempts::int, 'payload', t.payload,
      'subject', t.subject, 'webhook', json_build_object('id', w.id, 'name', w.name, 'url', w.url,
        'active', coalesce(w.active, false), 'format', w.format, 'language', coalesce(w.language::text, 'pl'),
        'includeGuest', coalesce(w.include_guest, false), 'secretVersion', coalesce(w.secret_version, 1)::int,
        'previousSecretUntil', w.previous_secret_until)) as claimed
    from taken t join webhooks w on w.id = t.webhook_id`)
  return rows.map(({ claimed }) => claimed)
}
