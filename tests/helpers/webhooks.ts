import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ask, type Caller } from './asking'
import { word } from './samples'

export type Hook = { id: string; secret: string }

/** A webhook as an owner makes it; its secret is in the answer, this once. */
export async function makeWebhook(owner: Caller, data: object): Promise<Hook> {
  const { status, body } = await ask<{ doc: Hook }>('POST /api/webhooks', {
    as: owner,
    body: { name: `Hook ${word()}`, events: ['reservation.created'], ...data },
  })
  if (status !== 201) throw new Error(`The webhook was refused: ${JSON.stringify(body)}`)
  return body.doc
}

export type DeliveryRow = {
  id: string
  event: string
  eventId: string
  status: string
  attempts: number
  failure: string | null
  responseStatus: number | null
  excerpt: string | null
  next: string | null
  payload: { data: Record<string, never> }
  tries: number
}

/** What was written for a webhook, in the order of writing. */
export async function deliveriesOf(payload: Payload, webhookId: string): Promise<DeliveryRow[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<DeliveryRow>(sql`
    select id, event, event_id as "eventId", status, attempts::int, failure, response_status::int as "responseStatus",
      response_excerpt as excerpt, to_char(next_attempt_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as next,
      payload, coalesce(jsonb_array_length(log), 0)::int as tries
    from webhook_deliveries where webhook_id = ${webhookId}::uuid order by created_at, event, id`)
  return rows
}
