import { APIError, type PayloadRequest } from 'payload'
import { refusal } from '@/platform/http/refusal'
import { lockTables } from '../reservations/locks'
import { venueTimeOf } from '../reservations/venueTimeOf'
import { describeBookings } from './describeBookings'
import { findBreakages } from './findBreakages'
import { stopsTableChange } from './stopsTableChange'

type Question = {
  id: string
  venueId: string
  before: object
  /** Null when it is to be deleted. */
  after: object | null
  req: PayloadRequest
}

/**
 * A table that parties are booked at is not taken away, put out of use or made too small for them. The venue's tables are
 * held first: a booking that is being written is waited for and seen here, one that comes later finds the table changed.
 */
export async function keepBookedTable({ id, venueId, before, after, req }: Question): Promise<void> {
  await lockTables(venueId, req)
  const change = { slug: 'tables', id, before, after } as const
  const { broken } = await findBreakages({ venueId, change, req })
  const stopping = broken.filter(stopsTableChange)
  if (stopping.length === 0) return

  const { timeZone } = await venueTimeOf(venueId, req)
  const bookings = await describeBookings(stopping, timeZone, req)
  if (!after) throw refusal('STILL_REFERENCED', { bookings })
  const isGone = stopping.some(({ why }) => why.includes('tableGone'))
  const errors = [{ path: isGone ? 'active' : 'maxParty', message: 'TABLE_BOOKED' }]
  throw new APIError('VALIDATION', 409, { code: 'VALIDATION', errors, bookings }, true)
}
