import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { alertsFor } from '@/domain/messages/alertsFor'
import { messagesFor, type PlannedMessage, type Subject, type Told } from '@/domain/messages/messagesFor'
import { storedInstant } from '@/domain/time/storedInstant'
import { raiseAlert } from '@/operations/alerts/raiseAlert'
import type { Booking } from '@/operations/reservations/booking'
import type { Facts } from '@/operations/reservations/facts'
import { transactionOf } from '@/platform/database/transactions'
import { enqueueMessages } from './enqueueMessage'
import { historyOf, subjectOf } from './historyOf'
import type { NewMessage } from './messageRow'
import { readPlanning, type Planning } from './readPlanning'
import { supersedeUnsent } from './supersedeUnsent'

type Change = {
  id: string
  /** As it was; null for a new one. */
  before: Facts | null
  booking: Pick<Booking, 'now' | 'isQuiet' | 'isHistory'>
  req: PayloadRequest
}

/**
 * Sets aside what no longer holds about a reservation and plans what its guest and the staff are to hear, in the
 * transaction of the change. Nobody is told of what was imported, or of what was written down after it had happened.
 */
export async function planMessages({ id, before, booking, req }: Change): Promise<void> {
  const tx = await transactionOf(req)
  const [planning] = await readPlanning(sql`r.id = ${id}::uuid`, tx)
  if (!planning) throw new Error('A reservation was written that is not there')

  if (before) await supersedeUnsent({ subjectKey: id, before: planning.messageRevision, req })
  if (booking.isQuiet || booking.isHistory) return
  const after = subjectOf(planning)
  const { rules, timeZone } = planning
  const history = historyOf(planning)
  const planned = messagesFor({
    before: before && beforeOf(before, after),
    after,
    history,
    rules,
    timeZone,
    now: booking.now,
  })
  const messages = planned.map((message) => rowOf(message, planning, history.told))
  await enqueueMessages({ messages, req })
  await alertStaff(planning, { id, before, booking, req })
}

const beforeOf = (before: Facts, { serviceDate }: Subject): Subject => ({
  status: before.status,
  startsAt: before.startsAt,
  endsAt: before.endsAt ?? before.startsAt,
  partySize: before.partySize,
  locale: before.locale,
  email: before.email,
  phone: before.phone,
  serviceDate: before.serviceDate ?? serviceDate,
  waitsUntil: null,
})

/** A planned message as a row; what it will have told is written beside it, because nobody can ask for that later. */
export function rowOf(message: PlannedMessage, planning: Planning, told: Told | null): NewMessage {
  const { id, venueId, messageRevision, locale, serviceDate } = planning
  const { kind, channel, recipient, part, dueAt, hoursBefore, isUnpaid, skipped } = message
  return {
    venueId,
    kind,
    channel,
    subjectType: 'reservation',
    subjectKey: id,
    reservationId: id,
    messageRevision,
    part,
    locale,
    recipient,
    dueAt: storedInstant(dueAt),
    serviceDate,
    details: {
      told: stored(subjectOf(planning)),
      ...(kind === 'change' && told ? { was: stored(told) } : {}),
      ...(hoursBefore === undefined ? {} : { hoursBefore }),
      ...(isUnpaid ? { isUnpaid } : {}),
    },
    skipped,
  }
}

const stored = ({ startsAt, endsAt, partySize, serviceDate }: Told) => ({
  startsAt: storedInstant(startsAt),
  endsAt: storedInstant(endsAt),
  partySize,
  serviceDate,
})

/** What the staff hear of a booking at once; once for each occasion. */
async function alertStaff(planning: Planning, { before, booking, req }: Change): Promise<void> {
  const { id, venueId, rules, serviceDate, isVip } = planning
  const was = before && { status: before.status, partySize: before.partySize, isVip }
  const now = new Date(booking.now.epochMilliseconds)
  for (const alert of alertsFor({ before: was, after: planning, rules }))
    await raiseAlert({ alert, cause: id, venueId, reservationId: id, serviceDate, now, req })
}
