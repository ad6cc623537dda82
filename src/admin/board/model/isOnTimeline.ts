import type { BoardParty } from '@/domain/board/board'
import type { ReservationStatus } from '@/domain/reservation/statuses'

const SHOWN: ReadonlySet<ReservationStatus> = new Set([
  'held',
  'pending_payment',
  'pending',
  'confirmed',
  'arrived',
  'seated',
  'completed',
  'no_show',
])

/** Whoever is not coming has no place on the timeline; who did not come has, until the row was given free. */
export const isOnTimeline = ({ status }: BoardParty): boolean => SHOWN.has(status)
