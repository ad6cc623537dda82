import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { entries } from '@/domain/billing/entries'
import { transactionOf } from '@/platform/database/transactions'
import { bookStep } from './bookStep'
import { openTask } from './openTask'
import type { PaymentRow } from './paymentRow'
import { postAbout } from './postAbout'
import type { Seen } from './seen'

type Received = { payment: PaymentRow; seen: Seen; now: Date; req: PayloadRequest }

/** Money has come, or a card has been saved: on the payment and in the book, with what the provider keeps of it. */
export async function receiveMoney({ payment, seen, now, req }: Received): Promise<PaymentRow> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update payments set state = 'paid', decline = null, ended_at = null, fee_cents = ${seen.feeCents ?? 0},
      paid_at = coalesce(paid_at, ${now.toISOString()}::timestamptz),
      saved_card_customer_id = ${seen.card?.customerId ?? null}, saved_card_card_id = ${seen.card?.cardId ?? null}
    where id = ${payment.id}::uuid`)
  const saved: PaymentRow = { ...payment, state: 'paid', decline: null, card: seen.card }
  if (payment.purpose === 'guarantee') return saved

  const shared = { now, req }
  const key = `paid/${payment.id}`
  const amountCents = seen.receivedCents
  const paid = await bookStep({ payment: saved, step: { do: 'pay', amountCents }, key, ...shared })
  if (seen.feeCents) await bookFee(paid, seen.feeCents, now, req)
  if (amountCents !== payment.amountCents || (seen.currency && seen.currency !== payment.currency)) {
    const { venueId, reservationId, currency } = payment
    await openTask({
      ...{ kind: 'wrongAmount', key: `wrong/${payment.id}`, venueId, reservationId, paymentId: payment.id },
      ...{ amountCents, currency, detail: seen.currency, ...shared },
    })
  }
  if (payment.purpose !== 'fee') return paid
  // A card that was charged for a no-show: nothing of it is owed to the guest.
  return bookStep({
    payment: paid,
    step: { do: 'retain', amountCents },
    key: `earned/${payment.id}`,
    ...shared,
  })
}

async function bookFee(
  payment: PaymentRow,
  amountCents: number,
  now: Date,
  req: PayloadRequest,
): Promise<void> {
  const entry = entries.fee({ amountCents, currency: payment.currency })
  await postAbout({ payment, entry, key: `fee/${payment.id}`, now, req })
}
