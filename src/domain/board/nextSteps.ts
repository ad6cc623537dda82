import { allowedChanges, type ChangeFacts } from '../reservation/statusChanges'
import type { ReservationStatus } from '../reservation/statuses'

/** As `NextStep`, with its moment in epoch milliseconds. */
export type Step = {
  to: ReservationStatus
  needsReason: boolean
  isUndo: boolean
  possibleFromMs: number | null
}

/** What a party may become, for whoever asks: most likely first, with a no-show that is only a matter of minutes. */
export function nextSteps(facts: ChangeFacts): Step[] {
  const { from, startsAt, now, noShowGraceMinutes } = facts
  const steps = allowedChanges(facts).map(({ to, needsReason }) => step(to, needsReason, null))
  const graceEnds = startsAt.add({ minutes: noShowGraceMinutes })
  if (from === 'confirmed' && graceEnds.epochMilliseconds > now.epochMilliseconds) {
    const later = allowedChanges({ ...facts, now: graceEnds }).find(({ to }) => to === 'no_show')
    if (later) steps.push(step('no_show', later.needsReason, graceEnds.epochMilliseconds))
  }
  return steps.sort(
    (a, b) => Number(a.isUndo) - Number(b.isUndo) || ORDER.indexOf(a.to) - ORDER.indexOf(b.to),
  )

  function step(to: ReservationStatus, needsReason: boolean, possibleFromMs: number | null): Step {
    return { to, needsReason, possibleFromMs, isUndo: from !== null && UNDOES[from]?.includes(to) === true }
  }
}

const ORDER: readonly ReservationStatus[] = [
  'arrived',
  'seated',
  'completed',
  'confirmed',
  'held',
  'pending_payment',
  'no_show',
  'declined',
  'cancelled_guest',
  'cancelled_venue',
  'expired',
]

/** Steps back: what was tapped was not so. */
const UNDOES: Partial<Record<ReservationStatus, readonly ReservationStatus[]>> = {
  arrived: ['confirmed'],
  seated: ['arrived'],
  no_show: ['confirmed'],
  completed: ['seated'],
  expired: ['confirmed'],
  cancelled_guest: ['confirmed'],
  cancelled_venue: ['confirmed'],
  declined: ['confirmed'],
}
