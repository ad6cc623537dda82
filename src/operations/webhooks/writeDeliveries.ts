import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { EVENT_VERSION, type EventType, type TEST_EVENT } from '@/domain/events/catalogue'
import { transactionOf } from '@/platform/database/transactions'
import { wakeSender } from './wakeSender'

export type EventToSend = {
  type: EventType | typeof TEST_EVENT
  data: object
  /** Id of what it is about, by which the log is searched. */
  subject: string | null
  venueId: string | null
  webhookIds: string[]
  now?: Date
  req: PayloadRequest
}

/**
 * Writes one row for each address that is to hear of an event, in the transaction of its cause: it is sent exactly when
 * the cause holds. All of them carry the same event id. Gives the ids of the rows.
 */
export async function writeDeliveries(event: EventToSend): Promise<string[]> {
  const { type, data, subject, venueId, webhookIds, now = new Date(), req } = event
  if (webhookIds.length === 0) return []
  const tx = await transactionOf(req)
  const at = now.toISOString()
  const payload = { type, timestamp: at, version: EVENT_VERSION, data }
  const ids = sql.join(
    webhookIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into webhook_deliveries (event, status, receiver, webhook_id, attempts, next_attempt_at, payload, event_id,
      subject, venue_id, created_at, updated_at)
    select ${type}, 'waiting', w.name, w.id, 0, ${at}::timestamptz, ${JSON.stringify(payload)}::jsonb,
      ${`evt_${randomUUID().replaceAll('-', '')}`}::text, ${subject}::text, ${venueId}::uuid, ${at}::timestamptz, ${at}::timestamptz
    from webhooks w where w.id in (${ids})
    returning id`)
  await wakeSender(req)
  return rows.map(({ id }) => id)
}
