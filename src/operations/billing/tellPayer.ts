import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { enqueueMessage } from '@/operations/messages/enqueueMessage'
import { transactionOf } from '@/platform/database/transactions'
import type { PaymentRow } from './paymentRow'

type Told = {
  payment: PaymentRow
  kind: 'paymentConfirmation' | 'refundMade'
  /** The payment itself, or the refund of it: one letter for each. */
  subject: string
  /** Above zero for one that is sent once more. */
  revision?: number
  now: Date
  req: PayloadRequest
}

type Payer = { email: string | null; locale: 'pl' | 'en'; serviceDate: string | null }

/**
 * Plans the letter about money, with the transaction that moved it. Whoever gave no address hears nothing by mail: false.
 */
export async function tellPayer({ payment, kind, subject, revision = 0, now, req }: Told): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<Payer>(sql`
    select lower(coalesce(p.payer_email, r.guest_email)) as email, r.service_date as "serviceDate",
      coalesce(p.payer_locale::text, r.guest_locale::text, 'pl') as locale
    from payments p left join reservations r on r.id = p.reservation_id where p.id = ${payment.id}::uuid`)
  const payer = rows[0]
  if (!payer?.email) return false
  await enqueueMessage({
    message: {
      venueId: payment.venueId,
      kind,
      channel: 'email',
      subjectType: payment.reservationId ? 'reservation' : 'customer',
      subjectKey: subject,
      messageRevision: revision,
      reservationId: payment.reservationId,
      customerId: payment.customerId,
      locale: payer.locale,
      recipient: payer.email,
      dueAt: now.toISOString(),
      serviceDate: payer.serviceDate,
    },
    req,
  })
  return true
}
