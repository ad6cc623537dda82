import type { CollectionAfterChangeHook } from 'payload'
import { bookingOf } from '@/operations/reservations/booking'
import { countReservation } from '@/platform/metrics/count'
import type { Reservation } from '@/payload-types'

/** Counts what a reservation came to, for the metrics alone: a save that is undone afterwards has been counted all the same. */
export const countStatus: CollectionAfterChangeHook<Reservation> = ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (bookingOf(req).isHistory) return doc
  const { status, source } = data
  const isNews = operation === 'create' || (status !== undefined && status !== previousDoc?.status)
  if (isNews) countReservation(status ?? 'confirmed', source ?? previousDoc?.source ?? 'online')
  return doc
}
