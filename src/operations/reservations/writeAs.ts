import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Booking } from './booking'

/**
 * Writes reservations as somebody: in the transaction of the request, with a context that the request itself does not
 * get to see. What the house does by itself has no user.
 */
export async function writeAs<T>(
  booking: Booking,
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const own = isolateObjectProperty(req, ['context', 'query', 'user', 'payloadAPI'])
  own.context = { ...req.context, booking }
  own.query = {}
  if (booking.actor === 'system') {
    own.user = null
    own.payloadAPI = 'local'
  }
  return work(own)
}
