/**
 * What happens in the house and other programs may be told of, as `thing.what_happened`, in the order in which one chooses
 * them. The names are a promise: they are never changed, only added to.
 */
export const EVENTS = [
  'reservation.created',
  'reservation.requested',
  'reservation.confirmed',
  'reservation.changed',
  'reservation.declined',
  'reservation.cancelled',
  'reservation.expired',
  'reservation.arrived',
  'reservation.seated',
  'reservation.completed',
  'reservation.no_show',
  'waitlist.joined',
  'waitlist.offered',
  'menu.eighty_sixed',
  'menu.back',
  'feedback.received',
  'payment.received',
  'payment.refunded',
  'payment.disputed',
  'document.requested',
  'guest.merged',
  'guest.erased',
  'staff.alert',
] as const

export type EventType = (typeof EVENTS)[number]

/** Sent by hand, to try an address out; nobody subscribes to it. */
export const TEST_EVENT = 'webhook.test' as const

/** Rises when the shape of what is sent changes so that a program that reads it could break. */
export const EVENT_VERSION = 1

export const isEventType = (name: string): name is EventType => (EVENTS as readonly string[]).includes(name)
