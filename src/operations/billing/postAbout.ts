import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Entry } from '@/domain/billing/entry'
import { vatOf, type VatRules } from '@/domain/billing/vatOf'
import { transactionOf, type Transaction } from '@/platform/database/transactions'
import type { PaymentRow } from './paymentRow'
import { postEntries } from './postEntries'

type About = {
  payment: PaymentRow
  entry: Entry
  key: string
  refundId?: string | null
  disputeId?: string | null
  now: Date
  req: PayloadRequest
}

/** Writes an entry about a payment, taxed as its venue says. Answers whether it is new. */
export async function postAbout({
  payment,
  entry,
  key,
  refundId,
  disputeId,
  now,
  req,
}: About): Promise<boolean> {
  const rules = await readVatRules(payment.venueId, await transactionOf(req))
  const posted = await postEntries({
    entries: [{ key, entry, vat: vatOf(entry.kind, rules) }],
    about: {
      venueId: payment.venueId,
      paymentId: payment.id,
      refundId,
      disputeId,
      reservationId: payment.reservationId,
      giftCardId: payment.giftCardId,
      membershipId: payment.membershipId,
      serviceDate: payment.serviceDate,
    },
    at: now,
    req,
  })
  return posted.has(key)
}

export async function readVatRules(venueId: string, db: Pick<Transaction, 'execute'>): Promise<VatRules> {
  const { rows } = await db.execute<{ rules: VatRules }>(sql`
    select json_build_object('depositVatPercent', billing_deposit_vat_percent,
      'retainedVat', coalesce(billing_retained_vat, 'askAccountant'),
      'giftCardVat', coalesce(billing_gift_card_vat, 'multiPurpose'),
      'giftCardVatPercent', billing_gift_card_vat_percent) as rules
    from venues where id = ${venueId}::uuid`)
  return rows[0]!.rules
}
