import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { depositStateOf, paidOf } from '@/domain/billing/depositState'
import { noteChange } from '@/platform/changes/noteChange'
import { transactionOf } from '@/platform/database/transactions'
import { paymentsOfBooking } from './paymentRow'

/**
 * Puts onto a reservation how its money stands, in the transaction in which that changed. It is no change of the booking, so
 * nobody's revision goes stale over it.
 */
export async function writeDepositState(reservationId: string, req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  const payments = await paymentsOfBooking(reservationId, tx)
  const { rows } = await tx.execute<{ night: string | null }>(sql`
    update reservations set deposit_state = ${depositStateOf(payments)}, paid_cents = ${paidOf(payments)}
    where id = ${reservationId}::uuid returning venue_id || ':' || service_date as night`)
  // With the revision as it was, the boards of the night would take the notice of the row for one that they know.
  const night = rows[0]?.night
  if (night) await noteChange(req, [`night:${night}:${reservationId}:kept`])
}
