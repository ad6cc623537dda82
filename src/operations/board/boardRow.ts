import type { DepositStateWord } from '@/domain/billing/depositState'
import type { Occasion } from '@/domain/reservation/occasions'
import type { Source } from '@/domain/reservation/sources'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import type { Policy } from '@/domain/policy/policy'
import type { TablePlan } from '@/domain/board/board'
import type { NightRow } from '../reservations/nightStatement'

type Figure = number | null

/** A night and all that the board shows of it, as the database gives it: one row of JSON. Instants are epoch milliseconds. */
export type BoardRow = {
  night: NightRow
  serviceDate: string | null
  nowMs: number
  venueName: string
  /** Of the special day. */
  name: string | null
  services: { id: string; name: string }[] | null
  areas: { id: string; name: string; order: Figure; widthCm: Figure; heightCm: Figure }[] | null
  tables:
    | {
        id: string
        name: string
        isInactive: boolean
        plan: { [Key in keyof TablePlan]: TablePlan[Key] | null }
      }[]
    | null
  combinations: { id: string; name: string }[] | null
  blocks: { id: string; reason: string | null }[] | null
  parties: PartyRow[] | null
}

/** One reservation, whatever its status. What the caller may not see is null. */
export type PartyRow = {
  id: string
  reference: string | null
  revision: number
  status: ReservationStatus
  serviceDate: string
  startsAt: number
  endsAt: Figure
  bufferMinutes: Figure
  partySize: number
  tables: string[] | null
  name: string | null
  source: Source | null
  locale: 'pl' | 'en' | null
  occasion: Occasion | null
  areaId: string | null
  createdAt: number
  wantedFrom: Figure
  wantedTo: Figure
  arrivedAt: Figure
  seatedAt: Figure
  completedAt: Figure
  cancelledAt: Figure
  statusChangedAt: Figure
  statusChangedBy: string | null
  holdExpiresAt: Figure
  expiresAt: Figure
  occupiedFrom: Figure
  occupiedTo: Figure
  serviceId: string | null
  needsTable: boolean
  isPinned: boolean
  isOverPacing: boolean
  isOutsideHours: boolean
  isAtRisk: boolean
  isComing: boolean
  phone: string | null
  notes: string | null
  staffNotes: string | null
  allergies: string | null
  /** Nothing to read, or it is on record that this caller has. */
  isNoted: boolean | null
  guest: { id: string; visits: Figure; noShows: Figure; isVip: boolean | null; tags: string[] | null } | null
  depositState: DepositStateWord | null
  /** Paid and not given back, minor units. */
  paidCents: Figure
  charge: Pick<
    Policy,
    'charge' | 'chargeBasis' | 'chargeCents' | 'chargeMinParty' | 'currency' | 'depositKind'
  > | null
}
