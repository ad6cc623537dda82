import type { PayloadRequest } from 'payload'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import type { Reservation } from '@/payload-types'
import type { BookingBy } from './booking'
import { commitReservation } from './commitReservation'

type Change = {
  id: string
  to: ReservationStatus
  revision?: number
  /** For an exception: money that did not come, a rule of availability. */
  reason?: string
  /** Where the party is to sit, when it is not where it was to. */
  tables?: string[]
  by: BookingBy
  req: PayloadRequest
}

/** One step of the status machine. 409 `INVALID_TRANSITION` names the steps there are. */
export function changeStatus({ id, to, revision, reason, tables, by, req }: Change): Promise<Reservation> {
  const changes = {
    status: to,
    ...(reason ? { overrideReason: reason } : {}),
    ...(tables ? { tables } : {}),
  }
  return commitReservation({ update: { id, revision, changes }, by, req })
}
