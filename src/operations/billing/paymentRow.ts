import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { Buyer } from '@/domain/billing/confirmationFacts'
import type { DepositKind, PaymentPurpose, PaymentReason, Provider } from '@/domain/billing/paymentLists'
import type { PaymentState } from '@/domain/billing/paymentState'
import type { Transaction } from '@/platform/database/transactions'

/** A payment as its operations see it. Instants are epoch milliseconds, amounts whole minor units. */
export type PaymentRow = {
  id: string
  reference: string
  venueId: string
  purpose: PaymentPurpose
  reason: PaymentReason
  state: PaymentState
  provider: Provider
  providerId: string | null
  key: string
  reservationId: string | null
  customerId: string | null
  giftCardId: string | null
  membershipId: string | null
  serviceDate: string | null
  amountCents: number
  receivedCents: number
  refundedCents: number
  retainedCents: number
  appliedCents: number
  feeCents: number
  currency: string
  depositKind: DepositKind | null
  decline: string | null
  isDisputed: boolean
  card: { customerId: string; cardId: string } | null
  expiresAt: number | null
  paidAt: number | null
  createdAt: number
  wantedChange: WantedChange | null
  /** Whom a document is for, where a NIP was given. */
  buyer: Buyer | null
  payer: { name: string | null; email: string | null; locale: 'pl' | 'en' | null }
}

/** What a booking becomes once the difference is paid. No words of the guest: those need no money. */
export type WantedChange = { startsAt?: string; partySize?: number; area?: string | null }

type Db = Pick<Transaction, 'execute'>

/** Payments, the oldest first; `lock` keeps them until the commit (under the lock of their reservation, which comes first). */
export async function readPayments(
  condition: SQL,
  db: Db,
  { lock = false }: { lock?: boolean } = {},
): Promise<PaymentRow[]> {
  const { rows } = await db.execute<{ payment: PaymentRow }>(sql`
    select json_build_object(
      'id', p.id, 'reference', p.reference, 'venueId', p.venue_id, 'purpose', p.purpose, 'reason', p.reason,
      'state', p.state, 'provider', p.provider, 'providerId', p.provider_id, 'key', p.key,
      'reservationId', p.reservation_id, 'customerId', p.customer_id, 'giftCardId', p.gift_card_id,
      'membershipId', p.membership_id, 'serviceDate', p.service_date,
      'amountCents', p.amount_cents, 'receivedCents', coalesce(p.received_cents, 0),
      'refundedCents', coalesce(p.refunded_cents, 0), 'retainedCents', coalesce(p.retained_cents, 0),
      'appliedCents', coalesce(p.applied_cents, 0), 'feeCents', coalesce(p.fee_cents, 0),
      'currency', p.currency, 'depositKind', p.deposit_kind, 'decline', p.decline,
      'isDisputed', coalesce(p.is_disputed, false),
      'card', case when p.saved_card_card_id is not null then json_build_object(
        'customerId', p.saved_card_customer_id, 'cardId', p.saved_card_card_id) end,
      'expiresAt', ${ms('p.expires_at')}, 'paidAt', ${ms('p.paid_at')}, 'createdAt', ${ms('p.created_at')},
      'wantedChange', p.wanted_change,
      'buyer', case when nullif(p.buyer_nip, '') is not null then json_build_object('nip', p.buyer_nip,
        'name', nullif(p.buyer_name, ''), 'address', nullif(p.buyer_address, '')) end,
      'payer', json_build_object('name', p.payer_name, 'email', p.payer_email, 'locale', p.payer_locale)) as payment
    from payments p where ${condition}
    order by p.created_at, p.id ${lock ? sql`for update of p` : sql``}`)
  return rows.map(({ payment }) => payment)
}

export async function readPayment(id: string, db: Db, lock = false): Promise<PaymentRow | null> {
  const [payment] = await readPayments(sql`p.id = ${id}::uuid`, db, { lock })
  return payment ?? null
}

/** All that was asked for a booking, the oldest first. */
export const paymentsOfBooking = (reservationId: string, db: Db, lock = false): Promise<PaymentRow[]> =>
  readPayments(sql`p.reservation_id = ${reservationId}::uuid`, db, { lock })

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)
