import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Buyer } from '@/domain/billing/confirmationFacts'
import type { DepositStateWord } from '@/domain/billing/depositState'
import { depositStateOf, paidOf } from '@/domain/billing/depositState'
import { withOffset } from '@/domain/time/withOffset'
import { connectionOf } from '@/platform/database/transactions'
import { paymentsOfBooking, type PaymentRow } from './paymentRow'
import { presentPayment, type PaymentToMake } from './presentPayment'

/** How the money of a guest's reservation stands. Instants are ISO strings with the venue's offset. */
export type GuestPayment = {
  state: DepositStateWord
  kind: 'deposit' | 'guarantee' | null
  /** Asked for at last. */
  amountCents: number
  paidCents: number
  refundedCents: number
  keptCents: number
  currency: string | null
  decline: string | null
  /** The guest's bank is asking. */
  needsGuest: boolean
  expiresAt: string | null
  /** Whom the confirmation is for, where a NIP was given. */
  buyer: Buyer | null
  payment: PaymentToMake | null
}

type Question = {
  own: { id: string; venue: { timeZone: string } }
  now: Temporal.Instant
  req: PayloadRequest
}

/** Read after a reload, or by a page that waits for the money: asks the provider for nothing but the form. */
export async function paymentForGuest({ own, now, req }: Question): Promise<GuestPayment> {
  const all = await paymentsOfBooking(own.id, await connectionOf({ payload: req.payload }))
  const payments = all.filter(({ purpose }) => purpose === 'deposit' || purpose === 'guarantee')
  const last = payments.findLast(({ state }) => state !== 'cancelled') ?? payments.at(-1) ?? null
  const sum = (name: 'refundedCents' | 'retainedCents') =>
    all.reduce((total, payment) => total + payment[name], 0)
  const mayPay = last && isOpen(last) && !isOver(last, now)
  return {
    state: depositStateOf(all),
    kind: last && (last.purpose as 'deposit' | 'guarantee'),
    amountCents: last?.amountCents ?? 0,
    paidCents: paidOf(all),
    refundedCents: sum('refundedCents'),
    keptCents: sum('retainedCents'),
    currency: last?.currency ?? null,
    decline: last?.decline ?? null,
    needsGuest: last?.state === 'needsGuest',
    expiresAt:
      last?.expiresAt && isOpen(last)
        ? withOffset(Temporal.Instant.fromEpochMilliseconds(last.expiresAt), own.venue.timeZone)
        : null,
    buyer: all.findLast(({ buyer }) => buyer !== null)?.buyer ?? null,
    payment: mayPay ? await presentPayment({ id: last.id, req }) : null,
  }
}

const isOpen = ({ state }: PaymentRow) => state === 'open' || state === 'needsGuest'
const isOver = ({ expiresAt }: PaymentRow, now: Temporal.Instant) =>
  expiresAt !== null && expiresAt <= now.epochMilliseconds
