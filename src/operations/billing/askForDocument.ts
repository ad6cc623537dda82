import type { PayloadRequest } from 'payload'
import { noteEvent } from '@/operations/webhooks/noteEvent'
import { paidFacts } from './paidFacts'
import type { PaymentRow } from './paymentRow'

export type BuyerRow = { nip: string | null; name: string | null; address: string | null }

type Asked = { payment: PaymentRow; now: Date; req: PayloadRequest }

/** Tells the program that keeps the books that a paid sum needs a document, where a buyer with a NIP is named. */
export async function askForDocument({ payment, now, req }: Asked): Promise<void> {
  const { buyer } = payment
  if (!buyer) return
  await noteEvent({
    type: 'document.requested',
    venueId: payment.venueId,
    subject: payment.reservationId ?? payment.id,
    data: { payment: paidFacts(payment), buyer },
    now,
    req,
  })
}
