import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { RefundReason } from '@/domain/billing/refundLists'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import { partyChangeCost } from '@/domain/policy/partyChangeCost'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { transactionOf } from '@/platform/database/transactions'
import { openTask } from './openTask'
import { paymentsOfBooking, type PaymentRow } from './paymentRow'
import { openPurse, type Purse } from './purse'
import { wakeCashier } from './wakeCashier'
import { writeDepositState } from './writeDepositState'

/** A booking as far as its money cares. */
export type BookingSeen = { status: ReservationStatus; partySize: number }

export type Followed = {
  id: string
  venueId: string
  serviceDate: string | null
  before: BookingSeen
  after: BookingSeen & { startsAt: Temporal.Instant; revision: number }
  snapshot: PolicySnapshot | null
  by: 'guest' | 'venue'
  now: Temporal.Instant
  req: PayloadRequest
}

/**
 * What becomes of the money when a booking changes, in its transaction and whichever way it was changed: kept and given back
 * when it is called off, taken off the bill when the party has left, put before somebody when nobody came. Nothing is ever
 * charged here; providers are asked after the commit.
 */
export async function followBooking(followed: Followed): Promise<void> {
  const { id, before, after, req } = followed
  const tx = await transactionOf(req)
  const payments = await paymentsOfBooking(id, tx, true)
  if (payments.length === 0) return
  const purse = await openPurse(payments, { id, tag: String(after.revision), now: followed.now, req })

  if (before.status === after.status) {
    if (after.status === 'confirmed' && after.partySize < before.partySize) await dropped(purse, followed)
  } else {
    await STEPS[after.status]?.(purse, followed)
    if (before.status === 'no_show' || before.status === 'cancelled_guest')
      await cameAfterAll(purse, followed)
    if (before.status === 'completed') await backAtTable(purse)
  }
  if (purse.payments.some(isWaiting) && !AWAITED.includes(after.status)) await wakeCashier(req)
  await writeDepositState(id, req)
}

const isWaiting = ({ state }: PaymentRow) => state !== 'paid' && state !== 'cancelled'
const AWAITED: readonly ReservationStatus[] = ['held', 'pending_payment']

type Step = (purse: Purse, followed: Followed) => Promise<void>
const STEPS: Partial<Record<ReservationStatus, Step>> = {
  cancelled_guest: calledOff,
  cancelled_venue: calledOff,
  declined: calledOff,
  no_show: neverCame,
  completed: left,
}

async function calledOff(purse: Purse, followed: Followed): Promise<void> {
  const { id, after, before, venueId, serviceDate, now, req } = followed
  const by = after.status === 'cancelled_guest' ? 'guest' : 'venue'
  const cost = await costOf(purse, followed, { by, covers: before.partySize })
  const paidCents = purse.openCents()
  await purse.keep(Math.min(cost.keptCents, paidCents))
  const reason: RefundReason = by === 'guest' ? 'cancelled' : 'venueCancelled'
  await purse.giveBack(purse.openCents(), reason)

  const at = new Date(now.epochMilliseconds)
  const shared = { venueId, reservationId: id, serviceDate, currency: purse.currency, now: at, req }
  if (by === 'venue' && paidCents > 0 && followed.snapshot?.depositKind === 'zadatek') {
    await openTask({
      ...shared,
      kind: 'zadatekTwice',
      key: `zadatek/${id}/${after.revision}`,
      amountCents: paidCents,
    })
  }
  if (cost.extraCents > 0) {
    const task = {
      kind: 'cancellationFee',
      key: `fee/${id}/${after.revision}`,
      amountCents: cost.extraCents,
    } as const
    await openTask({ ...shared, ...task, paymentId: purse.card?.id ?? null, isAlert: false })
  }
}

/** Nobody came: a person decides. A setting of the venue may decide after some hours; without it nothing happens by itself. */
async function neverCame(purse: Purse, followed: Followed): Promise<void> {
  const { id, after, venueId, serviceDate, now, req } = followed
  const cost = await costOf(purse, followed, { by: 'guest', covers: after.partySize, isNoShow: true })
  const amountCents = cost.keptCents + cost.extraCents
  if (amountCents === 0 && purse.openCents() === 0) return
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ hours: number | null }>(sql`
    select billing_auto_charge_hours::int as hours from venues where id = ${venueId}::uuid`)
  const hours = rows[0]?.hours ?? null
  const at = new Date(now.epochMilliseconds)
  await openTask({
    ...{ kind: 'noShowFee', key: `no-show/${id}/${after.revision}`, venueId, reservationId: id, serviceDate },
    ...{
      amountCents,
      currency: purse.currency,
      paymentId: purse.card?.id ?? null,
      isAlert: false,
      now: at,
      req,
    },
    dueAt: hours === null ? null : new Date(at.getTime() + hours * 3_600_000),
  })
}

/**
 * A late guest, or a booking that is brought back: what was kept is the guest's again and comes off the bill, what a card was
 * charged goes back.
 */
async function cameAfterAll(purse: Purse, { id, after, now, req }: Followed): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update payment_tasks set state = 'done', outcome = 'waived', updated_at = now(),
      done_at = ${new Date(now.epochMilliseconds).toISOString()}::timestamptz
    where reservation_id = ${id}::uuid and kind in ('noShowFee', 'cancellationFee') and state = 'open'`)
  if (after.status === 'cancelled_guest' || after.status === 'cancelled_venue') return
  await purse.release()
}

async function left(purse: Purse): Promise<void> {
  await purse.apply()
}

async function backAtTable(purse: Purse): Promise<void> {
  await purse.unapply()
}

/** Fewer guests: what they need not have paid goes back, less what their dropping out costs by the policy. */
async function dropped(purse: Purse, followed: Followed): Promise<void> {
  const { snapshot, after, before, now, req, venueId, serviceDate } = followed
  const { feeCents, refundCents } = partyChangeCost({
    snapshot,
    startsAt: after.startsAt,
    now,
    covers: before.partySize,
    newCovers: after.partySize,
    paidCents: purse.openCents(),
    by: followed.by,
    waiveFees: await isWaivedDate(venueId, serviceDate, req),
  })
  await purse.keep(Math.min(feeCents, purse.openCents() - refundCents))
  await purse.giveBack(refundCents, 'fewerGuests')
}

type Case = { by: 'guest' | 'venue'; covers: number; isNoShow?: boolean }

async function costOf(purse: Purse, followed: Followed, { by, covers, isNoShow }: Case) {
  const { snapshot, after, now, venueId, serviceDate, req } = followed
  return cancellationCost({
    snapshot,
    startsAt: after.startsAt,
    now,
    covers,
    paidCents: purse.openCents(),
    by,
    isNoShow,
    waiveFees: await isWaivedDate(venueId, serviceDate, req),
    mayChargeCard: purse.card !== null,
  })
}

async function isWaivedDate(venueId: string, date: string | null, req: PayloadRequest): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    select from special_days where venue_id = ${venueId}::uuid and date = ${date} and waive_fees`)
  return rows.length > 0
}
