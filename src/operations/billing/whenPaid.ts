import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { changeStatus } from '@/operations/reservations/changeStatus'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { noteEvent } from '@/operations/webhooks/noteEvent'
import { transactionOf } from '@/platform/database/transactions'
import { askForDocument } from './askForDocument'
import { giveBackAll } from './giveBackAll'
import { issueGiftCard } from './issueGiftCard'
import { paidFacts } from './paidFacts'
import type { PaymentRow } from './paymentRow'
import { seeToFee } from './seeToFee'
import { tellPayer } from './tellPayer'

type Paid = {
  payment: PaymentRow
  /** `giveBack`: the booking was tried and could not be had. */
  mode: 'book' | 'giveBack'
  now: Temporal.Instant
  req: PayloadRequest
}

/** What follows when a payment has been made or a card saved, in the transaction that writes it into the book. */
export async function whenPaid(paid: Paid): Promise<void> {
  const { payment, now, req } = paid
  const at = new Date(now.epochMilliseconds)
  if (payment.receivedCents > 0) await tellOthers(payment, at, req)
  if (payment.giftCardId) await issueGiftCard(payment, now, req)
  const isKept = payment.purpose === 'fee' ? await seeToFee(paid) : await seeToBooking(paid)
  if (!isKept || payment.receivedCents === 0) return
  await tellPayer({ payment, kind: 'paymentConfirmation', subject: payment.id, now: at, req })
  await askForDocument({ payment, now: at, req })
}

/** Answers whether the money stays. */
async function seeToBooking({ payment, mode, now, req }: Paid): Promise<boolean> {
  const id = payment.reservationId
  if (!id) return true
  const status = await statusOf(id, req)
  const by = { actor: 'system', channel: 'staff', isSettled: true, now } as const
  if (mode === 'giveBack') {
    if (status === 'held' || status === 'pending_payment') await changeStatus({ id, to: 'expired', by, req })
    await giveBackAll({ payment, reason: 'tableGone', isAlert: true, now, req })
  } else if (WAITING.includes(status)) {
    await changeStatus({ id, to: 'confirmed', by, req })
  } else if (payment.wantedChange && status === 'confirmed') {
    await commitReservation({
      update: { id, changes: payment.wantedChange },
      by: { ...by, isGuestsWish: true },
      req,
    })
  } else if (OVER.includes(status)) {
    // Called off before the money came: nobody expects it.
    await giveBackAll({ payment, reason: 'expired', isAlert: false, now, req })
    return false
  }
  return mode === 'book'
}

const WAITING: readonly ReservationStatus[] = ['held', 'pending_payment', 'expired']
const OVER: readonly ReservationStatus[] = [
  'cancelled_guest',
  'cancelled_venue',
  'declined',
  'no_show',
  'waitlisted',
]

async function statusOf(id: string, req: PayloadRequest): Promise<ReservationStatus> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ status: ReservationStatus }>(
    sql`select status from reservations where id = ${id}::uuid`,
  )
  return rows[0]!.status
}

const tellOthers = (payment: PaymentRow, now: Date, req: PayloadRequest): Promise<void> =>
  noteEvent({
    type: 'payment.received',
    venueId: payment.venueId,
    subject: payment.reservationId ?? payment.id,
    data: { payment: paidFacts(payment) },
    now,
    req,
  })
