import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { venueTimeOf } from '@/operations/reservations/venueTimeOf'
import { refreshStatistics } from './refreshStatistics'

/** All nights of a venue up to now, those that are counted already and have not changed left out; gives how many. */
export async function countNights({
  venueId,
  now = Temporal.Now.instant(),
  payload,
  signal,
}: {
  venueId: string
  now?: Temporal.Instant
  payload: Payload
  signal?: AbortSignal
}): Promise<number> {
  const today = serviceDateOf(now, await venueTimeOf(venueId, { payload }))
  return refreshStatistics({ venueId, from: '2000-01-01', to: today, today, payload, signal })
}
