import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'
import type { NewMessage } from './messageRow'
import { wakeSender } from './wakeSender'

type Db = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** Plans one message; its id, or null when there is one for this state of its subject already. */
export async function enqueueMessage({
  message,
  req,
}: {
  message: NewMessage
  req: Db
}): Promise<string | null> {
  const [id] = await enqueueMessages({ messages: [message], req })
  return id ?? null
}

/**
 * Writes rows of the outbox in the transaction of their cause, so that they are there exactly when the cause is. Planned a
 * second time for the same state of its subject it is brought up to date while nobody has tried to send it, and left alone
 * otherwise. Whoever sends is woken for what is due.
 */
export async function enqueueMessages({
  messages,
  req,
}: {
  messages: readonly NewMessage[]
  req: Db
}): Promise<string[]> {
  if (messages.length === 0) return []
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ id: string; kind: string; isDue: boolean }>(sql`
    insert into messages (venue_id, kind, channel, subject_type, subject_key, message_revision, part, reservation_id,
      customer_id, user_id, locale, recipient, due_at, service_date, details, status, reason)
    select "venueId", kind::enum_messages_kind, channel::enum_messages_channel,
      "subjectType"::enum_messages_subject_type, "subjectKey", "messageRevision", coalesce(part, 0), "reservationId",
      "customerId", "userId", locale::enum_messages_locale, recipient, "dueAt", "serviceDate", details,
      (case when skipped is null then 'planned' else 'skipped' end)::enum_messages_status, skipped
    from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as message ("venueId" uuid, kind text, channel text,
      "subjectType" text, "subjectKey" text, "messageRevision" int, part int, "reservationId" uuid, "customerId" uuid,
      "userId" uuid, locale text, recipient text, "dueAt" timestamptz, "serviceDate" text, details jsonb, skipped text)
    on conflict (subject_key, kind, part, channel, message_revision) do update set
      status = excluded.status, reason = excluded.reason, recipient = excluded.recipient, due_at = excluded.due_at,
      next_try_at = null, details = excluded.details, updated_at = now()
    where messages.status in ('planned', 'superseded') and messages.attempts = 0
    returning id, kind, status = 'planned' and due_at <= clock_timestamp() as "isDue"`)
  await wakeSender(
    rows.filter(({ isDue }) => isDue).map(({ kind }) => kind),
    tx,
  )
  return rows.map(({ id }) => id)
}
