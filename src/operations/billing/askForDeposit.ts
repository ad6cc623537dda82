import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Temporal } from 'temporal-polyfill'
import { chargeDue } from '@/domain/policy/chargeDue'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import { readGateway } from '@/integrations/payments'
import { changeStatus } from '@/operations/reservations/changeStatus'
import { bookingBy, type BookingBy } from '@/operations/reservations/booking'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { idOf } from '@/operations/reservations/facts'
import { transactionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import type { Reservation } from '@/payload-types'
import { openPayment } from './openPayment'

type Asked = {
  id: string
  revision?: number
  /** Until when it may be paid; staff choose. */
  expiresAt: Temporal.Instant
  /** What the policy says, without it. */
  amountCents?: number
  by: BookingBy
  req: PayloadRequest
}

/**
 * Sends a guest a link to pay by: the table is kept until then, and is the guest's once the money has come. The amount is that of
 * the policy unless somebody names another; 422 where there is neither.
 */
export async function askForDeposit({
  id,
  revision,
  expiresAt,
  amountCents,
  by,
  req,
}: Asked): Promise<Reservation> {
  const gateway = readGateway(req.payload)
  if (!gateway) throw refusal('UNAVAILABLE')
  const booking = bookingBy({ ...by, expiresAt })
  if (expiresAt.epochMilliseconds <= booking.now.epochMilliseconds) throw refusal('TOO_SOON')
  await holdIfWaiting(id, booking, req)
  return commitReservation({
    update: { id, revision, changes: { status: 'pending_payment' } },
    by: booking,
    req,
    inside: {
      after: async (reservation, own) => {
        const snapshot = (reservation.policySnapshot ?? null) as PolicySnapshot | null
        const due = chargeDue(snapshot, reservation.partySize)
        const amount = amountCents ?? due?.amountCents
        if (!amount) throw refusal('NOTHING_DUE')
        const venueId = idOf(reservation.venue)!
        const { id: paymentId, amountCents: known } = await openPayment(
          {
            ...{ venueId, reservationId: id, serviceDate: reservation.serviceDate },
            ...{ purpose: amountCents ? 'deposit' : (due?.kind ?? 'deposit'), reason: 'payLink' },
            ...{ provider: gateway.provider, amountCents: amount },
            currency: snapshot?.currency ?? (await currencyOf(venueId, own)),
            key: `link-${id}-${reservation.revision}`,
            depositKind: snapshot?.depositKind ?? 'zaliczka',
            expiresAt,
          },
          own,
        )
        // What the policy asks for was written down with the change; somebody has named another sum.
        if (known === amount) return
        const tx = await transactionOf(own)
        await tx.execute(sql`
          update payments set amount_cents = ${amount}, purpose = 'deposit', updated_at = now()
          where id = ${paymentId}::uuid and provider_id is null`)
      },
    },
  })
}

/** Whoever waits in line is given the table first. */
async function holdIfWaiting(id: string, booking: BookingBy, req: PayloadRequest): Promise<void> {
  const found = await req.payload.db.findOne<{ id: string; status: string }>({
    collection: 'reservations',
    where: { id: { equals: id } },
  })
  if (found?.status === 'waitlisted') await changeStatus({ id, to: 'held', by: booking, req })
}

/** Where no policy has said it. */
async function currencyOf(venueId: string, req: PayloadRequest): Promise<string> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ currency: string }>(
    sql`select currency from venues where id = ${venueId}::uuid`,
  )
  return rows[0]!.currency
}
