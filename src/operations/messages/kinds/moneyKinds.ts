import { sql } from '@payloadcms/db-postgres'
import type { RefundReason } from '@/domain/billing/refundLists'
import { readConfirmation } from '@/operations/billing/readConfirmation'
import { memberUrlOf } from '@/operations/memberships/memberToken'
import { connectionOf } from '@/platform/database/transactions'
import { readBookingFacts } from '../readBookingFacts'
import { readVenueFacts } from '../readVenueFacts'
import { gone, type KindReader, type Reading } from './readout'

/** That money has come; what was given back since is told by a letter of its own. */
export const readPaymentConfirmation: KindReader<'paymentConfirmation'> = async (reading) => {
  const read = await readMoney(reading, sql`p.id::text = ${reading.message.subjectKey}`)
  if (!read) return gone
  const { row, to, ...facts } = read
  const amount = { cents: row.received, currency: row.currency }
  const document = await readConfirmation({ paymentId: row.id, req: reading.req })
  return { outcome: 'send', to, facts: { ...facts, amount, isDeposit: row.purpose === 'deposit', document } }
}

/** That money is on its way back. */
export const readRefundMade: KindReader<'refundMade'> = async (reading) => {
  const read = await readMoney(reading, sql`r.id::text = ${reading.message.subjectKey}`)
  if (!read?.row.because) return gone
  const { row, to, ...facts } = read
  const amount = { cents: row.refund, currency: row.currency }
  return { outcome: 'send', to, facts: { ...facts, amount, because: row.because! } }
}

type Row = {
  id: string
  reference: string
  purpose: string
  received: number
  membershipId: string | null
  refund: number
  because: RefundReason | null
  currency: string
}

async function readMoney({ message, now, req }: Reading, condition: ReturnType<typeof sql>) {
  if (!message.recipient || !message.venueId) return null
  const db = await connectionOf(req)
  const { rows } = await db.execute<Row>(sql`
    select p.id, p.membership_id as "membershipId", p.reference, p.purpose, p.received_cents::int as received, coalesce(r.amount_cents, 0)::int as refund,
      r.reason as because, p.currency
    from payments p left join refunds r on r.payment_id = p.id where ${condition} limit 1`)
  const [row] = rows
  if (!row) return null
  const venue = await readVenueFacts(message.venueId, message.locale, req)
  const booking = message.reservationId
    ? (await readBookingFacts(message.reservationId, message.locale, now, req)).booking
    : null
  const { reference } = row
  const member = row.membershipId && memberUrlOf(row.membershipId, message.locale)
  const url = booking?.manageUrl ?? member ?? venue.siteUrl
  return { row, to: message.recipient, venue, booking, reference, url }
}
