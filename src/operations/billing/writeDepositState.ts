import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { depositStateOf, paidOf } from '@/domain/billing/depositState'
import { transactionOf } from '@/platform/database/transactions'
import { paymentsOfBooking } from './paymentRow'

/**
 * Puts onto a reservation how its money stands, in the transaction in which that changed. It is no change of the booking, so
 * nobody's revision goes stale over it.
 */
export async function writeDepositState(reservationId: string, req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  const payments = await paymentsOfBooking(reservationId, tx)
  await tx.execute(sql`
    update reservations set deposit_state = ${depositStateOf(payments)}, paid_cents = ${paidOf(payments)}
    where id = ${reservationId}::uuid`)
}
