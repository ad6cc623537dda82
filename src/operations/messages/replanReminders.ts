import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { remindersOf } from '@/domain/messages/messagesFor'
import { storedInstant } from '@/domain/time/storedInstant'
import { transactionOf } from '@/platform/database/transactions'
import { enqueueMessages } from './enqueueMessage'
import { historyOf, subjectOf } from './historyOf'
import { rowOf } from './planMessages'
import { readPlanning } from './readPlanning'

type Question = { venueId: string; now?: Temporal.Instant; req: PayloadRequest }

/**
 * Plans the reminders of a venue's coming bookings anew by the settings it has now, in the transaction that changed them.
 * What went out or is on its way stays; of bookings whose guests nobody was to write to there is nothing to plan.
 */
export async function replanReminders({
  venueId,
  now = Temporal.Now.instant(),
  req,
}: Question): Promise<void> {
  const tx = await transactionOf(req)
  const bookings = await readPlanning(
    sql`r.venue_id = ${venueId}::uuid and r.status = 'confirmed' and r.starts_at > ${storedInstant(now)}::timestamptz
      and exists (select from messages m where m.subject_key = r.id::text and m.subject_type = 'reservation')`,
    tx,
  )
  await tx.execute(sql`
    update messages m set status = 'superseded', reason = 'CADENCE', next_try_at = null, updated_at = now()
    from reservations r
    where r.id = m.reservation_id and r.venue_id = ${venueId}::uuid and r.status = 'confirmed' and m.kind = 'reminder'
      and m.status = 'planned' and m.attempts = 0 and r.starts_at > ${storedInstant(now)}::timestamptz`)
  const messages = bookings.flatMap((planning) => {
    const after = subjectOf(planning)
    const { rules, timeZone } = planning
    const history = historyOf(planning)
    const reminders = remindersOf({ before: after, after, history, rules, timeZone, now })
    return reminders.map((reminder) => rowOf(reminder, planning, history.told))
  })
  await enqueueMessages({ messages, req })
}
