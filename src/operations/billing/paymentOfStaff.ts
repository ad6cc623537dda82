import type { PayloadRequest } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { readPayment, type PaymentRow } from './paymentRow'

/** A payment of the venues that the user looks after; 404 for the others, as for what is not there. */
export async function paymentOfStaff(id: string, req: PayloadRequest): Promise<PaymentRow> {
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
  const payment = isUuid ? await readPayment(id, await connectionOf({ payload: req.payload })) : null
  const venues = ownVenues(req.user)
  if (!payment || (venues && !venues.includes(payment.venueId))) throw refusal('NOT_FOUND')
  return payment
}
