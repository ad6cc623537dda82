import type { PayloadRequest } from 'payload'
import type { Reservation } from '@/payload-types'
import type { BookingBy } from './booking'
import { commitReservation, type Commit } from './commitReservation'

type Move = {
  id: string
  revision?: number
  to: { startsAt?: string; endsAt?: string; partySize?: number; tables?: string[]; area?: string | null }
  by: BookingBy
  req: PayloadRequest
  inside?: Commit['inside']
}

/** Another time, size, area or table. The old booking stands until the new one holds. */
export function moveReservation({ id, revision, to, by, req, inside }: Move): Promise<Reservation> {
  return commitReservation({ update: { id, revision, changes: to }, by, req, inside })
}
