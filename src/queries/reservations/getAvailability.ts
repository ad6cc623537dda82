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
}

/** A start of this night that somebody else has. */
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
  policy: PublicPolicy | null
}

type Asked = { date: string; partySize: number; area: string | null }

type Answer = Omit<Availability, 'taken' | 'slots' | 'reason'> & {
  slots: (Omit<FreeSlot, 'leavesAtClose'> & { offsetLabel?: string; mustLeaveBy?: string | null })[]
  full?: TakenSlot[]
  reason?: PublicReason | null
}

/** The starts of one service date for a party. */
export async function getAvailability(
  { sdk, locale }: Api,
  { date, partySize, area }: Asked,
): Promise<Availability> {
  const response = await sdk.request({
    method: 'GET',
    path: `/reservations/availability?${new URLSearchParams({
      date,
      partySize: String(partySize),
      ...(area ? { area } : {}),
      locale,
    })}`,
  })
  const { slots, full, reason, ...rest } = (await response.json()) as Answer
  return {
    ...rest,
    slots: slots.map(({ offsetLabel, mustLeaveBy, ...slot }) => ({
      ...slot,
      label: offsetLabel ?? slot.label,
      leavesAtClose: Boolean(mustLeaveBy),
    })),
    taken: full ?? [],
    reason: reason ?? null,
  }
}
