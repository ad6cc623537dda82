import type { Occasion } from '@/domain/reservation/occasions'
import type { ReservationStatus } from '@/domain/reservation/status'
import type { Api } from '../api'
import { answered, type Answer } from './refusal'

/** A guest's own reservation, as its link shows it. Instants are ISO strings. */
export type GuestReservation = {
  reference: string
  status: ReservationStatus
  startsAt: string
  endsAt: string
  serviceDate: string
  timeZone: string
  isAfterMidnight: boolean
  partySize: number
  area: { id: string; name: string } | null
  guest: { name: string; email: string | null; phone: string | null }
  notes: string | null
  occasion: Occasion | null
  canChange: boolean
  canCancel: boolean
  /** What cancelling would cost at the moment of the answer. */
  cancellation: CancellationNow | null
  /** What was agreed about money, in numbers; null where nothing was, or it is over. */
  receipt: PolicyReceipt | null
  guestIsComing: boolean
  /** A table that came free for somebody on the waiting list. */
  offer: { until: string } | null
  holdExpiresAt: string | null
  revision: number
}

export type CancellationNow = {
  feeCents: number
  refundCents: number
  currency: string | null
  isFree: boolean
  /** Until when it costs nothing; null when it always does or never does. */
  deadline: string | null
  /** What it costs after the deadline. */
  lateFeeCents: number | null
  text: string | null
}

/** From now on, in order: up to and including `until` (null: to the end) cancelling costs so much. */
export type PolicyReceipt = {
  depositKind: 'zadatek' | 'zaliczka'
  charge: { kind: 'deposit' | 'guarantee'; amountCents: number; eachCents: number | null } | null
  currency: string
  text: string | null
  steps: { until: string | null; feeCents: number; refundCents: number; keptCents: number }[]
}

export const getReservation = ({ sdk, locale }: Api, token: string): Promise<Answer<GuestReservation>> =>
  answered<GuestReservation>(
    sdk.request({
      method: 'GET',
      path: `/reservations/manage/${encodeURIComponent(token)}?locale=${locale}`,
    }),
  )
