import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { queueRound } from '@/operations/messages/wakeSender'
import { transactionOf } from '@/platform/database/transactions'
import type { DemoMessage } from './demoMessages'

type Writing = { messages: readonly DemoMessage[]; venue: string; req: PayloadRequest }

/** Writes the outbox of the demo bar in one statement, and asks for a round of sending of what is due. */
export async function writeMessages({ messages, venue, req }: Writing): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    insert into messages (venue_id, kind, channel, subject_type, subject_key, message_revision, part, reservation_id, locale,
      recipient, due_at, service_date, details, status, reason, sent_at, attempts, created_at, updated_at)
    select ${venue}, kind::enum_messages_kind, channel::enum_messages_channel, 'reservation', "reservationId"::text,
      "messageRevision", part, "reservationId", locale::enum_messages_locale, recipient, "dueAt", "serviceDate", details,
      status::enum_messages_status, reason, "sentAt", attempts, "plannedAt", coalesce("sentAt", "plannedAt")
    from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as message ("reservationId" uuid, kind text, channel text,
      "messageRevision" int, part int, locale text, recipient text, "dueAt" timestamptz, "serviceDate" text, details jsonb,
      status text, reason text, "plannedAt" timestamptz, "sentAt" timestamptz, attempts int)`)
  await queueRound('reminders', tx)
}
