import { STATUSES, type ReservationStatus } from '@/domain/reservation/statuses'

export const isStatus = (value: unknown): value is ReservationStatus =>
  STATUSES.includes(value as ReservationStatus)
