import type { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from './status'

/** What a guest was told. */
export type Told = {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  partySize: number
  status: ReservationStatus
  locale: string
  email?: string | null
  phone?: string | null
}

/** Whether a change makes what the guest was told untrue, or told to the wrong address. Tables and notes never do. */
export function raisesMessageRevision(before: Told, after: Told): boolean {
  const isMoved = !before.startsAt.equals(after.startsAt) || !before.endsAt.equals(after.endsAt)
  return (
    isMoved ||
    before.partySize !== after.partySize ||
    before.status !== after.status ||
    before.locale !== after.locale ||
    (before.email ?? '') !== (after.email ?? '') ||
    (before.phone ?? '') !== (after.phone ?? '')
  )
}
