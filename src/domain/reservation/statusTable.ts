import type { Actor } from './actor'
import {
  isAfterGrace,
  isBeforeStart,
  isFreeToConfirm,
  isLongOver,
  isOverAndAutomatic,
  isOwnRecentTap,
  isOwnServiceDate,
  isRecent,
  isSettled,
  type Condition,
} from './changeConditions'
import type { ReservationStatus } from './status'

/** One way from a status to another; `from` null is a reservation that is being made. */
export type StatusRule = {
  from: ReservationStatus | null
  to: ReservationStatus
  by: readonly Actor[]
  when?: Condition
  /** Done by hand instead of by the money itself. */
  needsReason?: boolean
}

const GUEST: readonly Actor[] = ['guest']
const SYSTEM: readonly Actor[] = ['system']
const STAFF: readonly Actor[] = ['host', 'manager', 'owner']
const FLOOR: readonly Actor[] = ['bartender', ...STAFF]
const MANAGERS: readonly Actor[] = ['manager', 'owner']

/** Who may change which status into which. What is not here is refused. */
export const STATUS_TABLE: readonly StatusRule[] = [
  { from: null, to: 'held', by: [...GUEST, ...STAFF, ...SYSTEM] },
  { from: null, to: 'confirmed', by: STAFF },
  { from: null, to: 'confirmed', by: GUEST, when: isFreeToConfirm },
  { from: null, to: 'pending', by: GUEST },
  { from: null, to: 'waitlisted', by: [...GUEST, ...STAFF] },
  { from: null, to: 'seated', by: STAFF },

  { from: 'held', to: 'confirmed', by: [...SYSTEM, ...GUEST], when: isSettled },
  { from: 'held', to: 'confirmed', by: STAFF, needsReason: true },
  { from: 'held', to: 'pending_payment', by: [...SYSTEM, ...STAFF] },
  { from: 'held', to: 'expired', by: [...SYSTEM, ...STAFF] },
  { from: 'held', to: 'cancelled_guest', by: GUEST },

  { from: 'pending_payment', to: 'confirmed', by: SYSTEM, when: isSettled },
  { from: 'pending_payment', to: 'confirmed', by: STAFF, needsReason: true },
  { from: 'pending_payment', to: 'expired', by: SYSTEM },
  { from: 'pending_payment', to: 'cancelled_guest', by: [...GUEST, ...STAFF] },
  { from: 'pending_payment', to: 'cancelled_venue', by: STAFF },

  { from: 'pending', to: 'confirmed', by: STAFF },
  { from: 'pending', to: 'pending_payment', by: STAFF },
  { from: 'pending', to: 'declined', by: STAFF },
  { from: 'pending', to: 'expired', by: SYSTEM },
  { from: 'pending', to: 'cancelled_guest', by: GUEST },

  { from: 'waitlisted', to: 'held', by: [...SYSTEM, ...STAFF] },
  { from: 'waitlisted', to: 'confirmed', by: STAFF },
  { from: 'waitlisted', to: 'seated', by: STAFF },
  { from: 'waitlisted', to: 'expired', by: SYSTEM },
  { from: 'waitlisted', to: 'cancelled_guest', by: GUEST },
  { from: 'waitlisted', to: 'cancelled_venue', by: STAFF },

  { from: 'confirmed', to: 'arrived', by: FLOOR, when: isOwnServiceDate },
  { from: 'confirmed', to: 'seated', by: FLOOR, when: isOwnServiceDate },
  { from: 'confirmed', to: 'cancelled_guest', by: GUEST, when: isBeforeStart },
  { from: 'confirmed', to: 'cancelled_guest', by: STAFF },
  { from: 'confirmed', to: 'cancelled_venue', by: STAFF },
  { from: 'confirmed', to: 'no_show', by: STAFF, when: isAfterGrace },
  { from: 'confirmed', to: 'no_show', by: SYSTEM, when: isOverAndAutomatic },

  { from: 'arrived', to: 'seated', by: STAFF },
  { from: 'arrived', to: 'confirmed', by: FLOOR, when: isOwnRecentTap },
  { from: 'arrived', to: 'cancelled_guest', by: STAFF },

  { from: 'seated', to: 'completed', by: STAFF },
  { from: 'seated', to: 'completed', by: SYSTEM, when: isLongOver },
  { from: 'seated', to: 'arrived', by: STAFF, when: isRecent },

  { from: 'no_show', to: 'seated', by: STAFF, when: isOwnServiceDate },
  { from: 'no_show', to: 'arrived', by: STAFF, when: isOwnServiceDate },
  { from: 'no_show', to: 'confirmed', by: STAFF, when: isOwnServiceDate },
  { from: 'completed', to: 'seated', by: MANAGERS, when: isOwnServiceDate },

  { from: 'expired', to: 'confirmed', by: SYSTEM, when: isSettled },
  { from: 'expired', to: 'confirmed', by: MANAGERS },
  { from: 'cancelled_guest', to: 'confirmed', by: MANAGERS },
  { from: 'cancelled_venue', to: 'confirmed', by: MANAGERS },
  { from: 'declined', to: 'confirmed', by: MANAGERS },
]
