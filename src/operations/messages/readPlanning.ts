import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { MessageKind, MessageLocale } from '@/domain/messages/kinds'
import type { MessageStatus } from '@/domain/messages/messageStatuses'
import { usualMessagingRules, type MessagingRules } from '@/domain/messages/messagingRules'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { smsSender } from '@/integrations/sms'
import type { Transaction } from '@/platform/database/transactions'
import type { MessageDetails } from './messageRow'

/** A reservation as it stands in its row, with what was written to its guest so far. Instants are epoch milliseconds. */
export type Planning = {
  id: string
  venueId: string
  status: ReservationStatus
  messageRevision: number
  startsAt: number
  endsAt: number | null
  partySize: number
  serviceDate: string
  timeZone: string
  email: string | null
  phone: string | null
  locale: MessageLocale
  holdExpiresAt: number | null
  expiresAt: number | null
  createdAt: number
  isVip: boolean
  rules: MessagingRules
  messages: Written[]
}

export type Written = {
  kind: MessageKind
  part: number
  recipient: string | null
  status: MessageStatus
  reason: string | null
  attempts: number
  messageRevision: number
  dueAt: number
  /** The night it was about, as it was then. */
  serviceDate: string
  details: MessageDetails | null
}

type Row = Omit<Planning, 'rules' | 'messages'> & {
  rules: { [Rule in keyof MessagingRules]: MessagingRules[Rule] | null }
  messages: Written[] | null
}

/** Reservations by a condition on `r`, from their rows: what an answer shows depends on who asked. */
export async function readPlanning(condition: SQL, tx: Pick<Transaction, 'execute'>): Promise<Planning[]> {
  const { rows } = await tx.execute<{ found: Row }>(sql`
    select json_build_object(
      'id', r.id, 'venueId', r.venue_id, 'status', r.status, 'messageRevision', coalesce(r.message_revision, 1)::int,
      'startsAt', ${ms('r.starts_at')}, 'endsAt', ${ms('r.ends_at')}, 'partySize', r.party_size::int,
      'serviceDate', r.service_date, 'timeZone', coalesce(r.venue_time_zone, v.time_zone),
      'email', nullif(r.guest_email, ''), 'phone', nullif(r.guest_phone, ''), 'locale', coalesce(r.guest_locale, 'pl'),
      'holdExpiresAt', ${ms('r.hold_expires_at')}, 'expiresAt', ${ms('r.expires_at')},
      'createdAt', ${ms('r.created_at')}, 'isVip', coalesce(c.vip, false),
      'rules', json_build_object(
        'reminderHours', json_build_array(v.messaging_first_reminder_hours, v.messaging_second_reminder_hours),
        'sms', v.messaging_sms, 'feedback', v.messaging_feedback, 'feedbackTime', v.messaging_feedback_time,
        'largePartyFrom', v.messaging_large_party_from),
      'messages', (select json_agg(json_build_object('kind', m.kind, 'part', m.part::int, 'recipient', m.recipient, 'status', m.status,
          'reason', m.reason, 'attempts', m.attempts::int, 'messageRevision', m.message_revision::int, 'dueAt', ${ms('m.due_at')},
          'serviceDate', m.service_date, 'details', m.details) order by m.message_revision desc, m.due_at desc)
        from messages m where m.subject_key = r.id::text and m.subject_type = 'reservation')) as found
    from reservations r
    join venues v on v.id = r.venue_id
    left join customers c on c.id = r.customer_id
    where ${condition}`)
  return rows.map(({ found }) => ({
    ...found,
    rules: rulesOf(found.rules),
    messages: found.messages ?? [],
  }))
}

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)

/** What nobody has set is as usual. Where nobody carries text messages everybody is written a mail, whatever is set. */
function rulesOf(set: Row['rules']): MessagingRules {
  const usual = usualMessagingRules
  return {
    reminderHours: usual.reminderHours.map((hours, index) => Number(set.reminderHours?.[index] ?? hours)),
    sms: smsSender() ? (set.sms ?? usual.sms) : 'off',
    feedback: set.feedback ?? usual.feedback,
    feedbackTime: set.feedbackTime || usual.feedbackTime,
    largePartyFrom: Number(set.largePartyFrom ?? usual.largePartyFrom),
  }
}
