import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'
import { serviceDateBounds } from '../time/serviceDateBounds'
import { serviceDateOf } from '../time/serviceDateOf'
import type { ChangeFacts } from './statusChanges'

export type Condition = (facts: ChangeFacts) => boolean

/** A mis-tap may be taken back for so long. */
const UNDO_MINUTES = 10

/** A party still seated so long after its end is taken to have gone. */
const GONE_AFTER_MINUTES = 60

const hasCome = (now: Temporal.Instant, moment: Temporal.Instant) => !isBefore(now, moment)

/** It is still the reservation's own night. */
export const isOwnServiceDate: Condition = ({ now, venue, serviceDate }) =>
  serviceDateOf(now, venue) === serviceDate

export const isBeforeStart: Condition = ({ now, startsAt }) => isBefore(now, startsAt)

export const isAfterGrace: Condition = ({ now, startsAt, noShowGraceMinutes }) =>
  hasCome(now, startsAt.add({ minutes: noShowGraceMinutes }))

/** The house marks no-shows by itself only where it is told to, when the service is over. */
export const isOverAndAutomatic: Condition = (facts) => {
  const { now, venue, serviceDate, autoNoShow } = facts
  const closesAt = facts.serviceClosesAt ?? serviceDateBounds(serviceDate, venue).end
  return autoNoShow && hasCome(now, closesAt) && isAfterGrace(facts)
}

/** Within ten minutes of the last change, inclusive. */
export const isRecent: Condition = ({ now, statusChangedAt }) =>
  Boolean(statusChangedAt) && !isBefore(statusChangedAt!.add({ minutes: UNDO_MINUTES }), now)

export const isOwnRecentTap: Condition = (facts) =>
  Boolean(facts.actorId) && facts.actorId === facts.statusChangedBy && isRecent(facts)

export const isLongOver: Condition = ({ now, endsAt }) =>
  hasCome(now, endsAt.add({ minutes: GONE_AFTER_MINUTES }))

/** Nothing is left to wait for: no money, no answer of staff. */
export const isFreeToConfirm: Condition = ({ isPaymentDue, needsApproval }) => !isPaymentDue && !needsApproval

export const isSettled: Condition = (facts) => facts.isSettled === true
