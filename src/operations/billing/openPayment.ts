import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { DepositKind, PaymentPurpose, PaymentReason, Provider } from '@/domain/billing/paymentLists'
import { makeReference } from '@/domain/reservation/makeReference'
import { storedInstant } from '@/domain/time/storedInstant'
import { transactionOf } from '@/platform/database/transactions'
import { readPayment, type PaymentRow, type WantedChange } from './paymentRow'
import { writeDepositState } from './writeDepositState'

export type NewPayment = {
  venueId: string
  purpose: PaymentPurpose
  reason: PaymentReason
  provider: Provider
  /** Of this very thing: asked for again under it, the first one stands. */
  key: string
  amountCents: number
  currency: string
  reservationId?: string | null
  customerId?: string | null
  giftCardId?: string | null
  membershipId?: string | null
  serviceDate?: string | null
  depositKind?: DepositKind | null
  expiresAt?: Temporal.Instant | null
  wantedChange?: WantedChange | null
  payer?: { name?: string | null; email?: string | null; locale?: 'pl' | 'en' | null }
}

/**
 * Writes down what is to be paid, in the transaction of its cause. The provider is asked after the commit: whatever happens
 * in between, the row knows the key under which it will be asked.
 */
export async function openPayment(payment: NewPayment, req: PayloadRequest): Promise<PaymentRow> {
  const tx = await transactionOf(req)
  const { payer = {} } = payment
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into payments as known (id, reference, venue_id, purpose, reason, state, provider, key, amount_cents, currency,
      received_cents, refunded_cents, retained_cents, applied_cents, fee_cents, is_disputed, reservation_id, customer_id,
      gift_card_id, membership_id, service_date, deposit_kind, expires_at, wanted_change, payer_name, payer_email, payer_locale)
    values (${randomUUID()}::uuid, ${`P${makeReference(randomBytes(16))}${makeReference(randomBytes(16)).slice(0, 3)}`},
      ${payment.venueId}::uuid, ${payment.purpose}, ${payment.reason}, 'open', ${payment.provider}, ${payment.key},
      ${payment.amountCents}, ${payment.currency}, 0, 0, 0, 0, 0, false, ${payment.reservationId ?? null}::uuid,
      ${payment.customerId ?? null}::uuid, ${payment.giftCardId ?? null}::uuid, ${payment.membershipId ?? null}::uuid,
      ${payment.serviceDate ?? null}, ${payment.depositKind ?? null},
      ${payment.expiresAt ? storedInstant(payment.expiresAt) : null}::timestamptz,
      ${payment.wantedChange ? JSON.stringify(payment.wantedChange) : null}::jsonb,
      ${payer.name ?? null}, ${payer.email ?? null}, ${payer.locale ?? null})
    on conflict (key) do update set updated_at = known.updated_at
    returning id`)
  const opened = await readPayment(rows[0]!.id, tx)
  if (opened?.reservationId) await writeDepositState(opened.reservationId, req)
  return opened!
}
