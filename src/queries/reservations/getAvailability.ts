import type { Policy } from '@/domain/policy/policy'
import type { coarseReason } from '@/domain/availability/reason'
import type { Api } from '../api'

/** A start that can be booked. Instants are ISO strings with the venue's offset. */
export type FreeSlot = {
  startsAt: string
  /** '18:30', or '02:30 CEST' in the hour that an autumn night has twice. */
  label: string
  endsAt: string
  turnMinutes: number
  /** The house closes before the turn time is over. */
  leavesAtClose: boolean
  remaining: 'many' | 'few' | 'last'
  areas: { id: string; name: string }[]
  isAfterMidnight: boolean
  deposit: Deposit | null
  policy: PublicPolicy | null
}

/** A start of this night that somebody else has, or that so large a party can only ask for. */
export type TakenSlot = { startsAt: string; label: string; isAfterMidnight: boolean }

export type Deposit = { amountCents: number; currency: string; kind: 'deposit' | 'guarantee' }

/** What the house asks in advance and takes for a late cancellation, as a guest may read it. */
export type PublicPolicy = Omit<Policy, 'id' | 'name'>

/** Why nothing can be booked, as coarsely as guests are told. */
export type PublicReason = ReturnType<typeof coarseReason>

export type Availability = {
  serviceDate: string
  timeZone: string
  slots: FreeSlot[]
  taken: TakenSlot[]
  /** Why nothing is free; null when something is. */
  reason: PublicReason | null
  /** The largest party that may ask here; a larger one has to call. */
  largestRequest: number
  policy: PublicPolicy | null
}

type Asked = {
  /** Slug. */
  venue: string
  date: string
  partySize: number
  area: string | null
  /** Key of the reservation that is to move: what it holds itself is free for it. */
  moving?: string
}

type Answer = Omit<Availability, 'taken' | 'slots'> & {
  slots: (Omit<FreeSlot, 'policy'> & { policy?: PublicPolicy | null })[]
  full: TakenSlot[]
}

/** The starts of one service date for a party. */
export async function getAvailability(
  { sdk, locale }: Api,
  { venue, date, partySize, area, moving }: Asked,
): Promise<Availability> {
  const place = moving ? `manage/${encodeURIComponent(moving)}/availability` : 'availability'
  const response = await sdk.request({
    method: 'GET',
    path: `/reservations/${place}?${new URLSearchParams({
      venue,
      date,
      partySize: String(partySize),
      ...(area ? { area } : {}),
      locale,
    })}`,
  })
  const { slots, full, ...rest } = (await response.json()) as Answer
  // A slot names its policy only where it is not the one of the night.
  return { ...rest, taken: full, slots: slots.map((slot) => ({ policy: rest.policy, ...slot })) }
}
