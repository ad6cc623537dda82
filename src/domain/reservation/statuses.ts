/** Every state a reservation can be in, in the order of its life. Which follows which: `statusTable.ts`. */
export const STATUSES = [
  'held',
  'pending_payment',
  'pending',
  'waitlisted',
  'confirmed',
  'arrived',
  'seated',
  'completed',
  'no_show',
  'cancelled_guest',
  'cancelled_venue',
  'declined',
  'expired',
] as const

export type ReservationStatus = (typeof STATUSES)[number]
