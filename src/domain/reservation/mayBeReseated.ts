import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'
import { holdsTable, type ReservationStatus } from './status'

type Facts = {
  status: ReservationStatus
  startsAt: Temporal.Instant
  pinned: boolean
  now: Temporal.Instant
}

/** Whether the house may give a party another table by itself: not when staff pinned it, it sits, or it comes within two hours. */
export function mayBeReseated({ status, startsAt, pinned, now }: Facts): boolean {
  if (pinned || status === 'seated' || !holdsTable(status)) return false
  return isBefore(now.add({ hours: 2 }), startsAt)
}
