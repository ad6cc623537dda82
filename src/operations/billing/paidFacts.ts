import type { PaymentRow } from './paymentRow'

/** A payment as other programs hear of it. */
export const paidFacts = ({
  id,
  reference,
  purpose,
  amountCents,
  receivedCents,
  refundedCents,
  currency,
  reservationId: reservation,
}: PaymentRow) => ({
  id,
  reference,
  purpose,
  amountCents,
  receivedCents,
  refundedCents,
  currency,
  reservation,
})
