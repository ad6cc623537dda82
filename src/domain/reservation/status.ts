import type { ReservationStatus } from './statuses'

export type { ReservationStatus }

/** Those that hold a table. */
export const HOLDING_STATUSES = [
  'held',
  'pending_payment',
  'pending',
  'confirmed',
  'arrived',
  'seated',
] as const satisfies readonly ReservationStatus[]

/** Those that count for pacing, for their original start. */
export const PACED_STATUSES = [
  ...HOLDING_STATUSES,
  'completed',
] as const satisfies readonly ReservationStatus[]

const holding: ReadonlySet<ReservationStatus> = new Set(HOLDING_STATUSES)
const paced: ReadonlySet<ReservationStatus> = new Set(PACED_STATUSES)

export function holdsTable(status: ReservationStatus): boolean {
  return holding.has(status)
}

export function countsForPacing(status: ReservationStatus): boolean {
  return paced.has(status)
}
