import type { Temporal } from 'temporal-polyfill'
import type { PayloadRequest } from 'payload'
import { findSlots, type FreeSlot, type Slot } from '@/domain/availability/findSlots'
import { nextAvailabilityChange } from '@/domain/availability/nextAvailabilityChange'
import { coarseReason, type Reason } from '@/domain/availability/reason'
import { chargeDue, type Charge } from '@/domain/policy/chargeDue'
import type { Policy } from '@/domain/policy/policy'
import { withOffset } from '@/domain/time/withOffset'
import { noteUntil } from '@/queries/noteUntil'
import { assertArea } from './assertArea'
import { readNight, type NightRead } from './readNight'
import { readOfferTerms, type Area, type OfferTerms } from './readOfferTerms'

type Question = {
  venueId: string
  serviceDate: string
  partySize: number
  areaId: string | null
  locale: 'pl' | 'en'
  now: Temporal.Instant
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
  /** The reservation that is to be moved: what it holds itself is free for it. */
  moving?: string | null
}

/** Instants are ISO strings with the venue's offset. */
export type Availability = {
  serviceDate: string
  timeZone: string
  slots: OfferedSlot[]
  /** Starts that are taken, or that so large a party can only ask for. */
  full: OfferedStart[]
  /** Why nothing can be booked; null when something can. */
  reason: Reason | null
  /** The largest party that may ask; a larger one has to call. */
  largestRequest: number
  /** What is agreed to by booking, for every slot that does not say otherwise. */
  policy: PublicPolicy | null
}

export type OfferedStart = {
  startsAt: string
  /** '19:30'; in the hour that an autumn night has twice '02:30 CEST'. */
  label: string
  /** The calendar has turned, the night has not. */
  isAfterMidnight: boolean
}

export type OfferedSlot = OfferedStart & {
  endsAt: string
  turnMinutes: number
  /** The house closes before the turn time is over. */
  leavesAtClose: boolean
  remaining: FreeSlot['remaining']
  areas: Area[]
  deposit: Charge | null
  /** Where it is not the one of the whole answer. */
  policy?: PublicPolicy | null
}

export type PublicPolicy = Omit<Policy, 'id' | 'name'>

/** The starts of one service date for a party, as guests may know them. Advice: only the commit decides. */
export async function readAvailability(question: Question): Promise<Availability> {
  const { venueId, serviceDate, partySize, areaId, locale, now, req, moving } = question
  const [read, terms] = await Promise.all([
    readNight({ venueId, serviceDate, req, moving }),
    readOfferTerms({ venueId, locale, req }),
  ])
  assertArea(areaId, terms)
  const { night } = read
  noteUntil(nextAvailabilityChange({ night, channel: 'online', now }))

  const { slots, reason, timeZone } = findSlots({ night, partySize, areaId, channel: 'online', now, moving })
  const { largestRequest } = read.venue
  const offered = slots.filter((slot) => slot.free)
  const policyOf = policiesOf(read, terms)
  const common = policyOf((offered[0] ?? slots[0])?.serviceId)
  return {
    serviceDate,
    timeZone,
    slots: offered.map((slot) => {
      const policy = policyOf(slot.serviceId)
      return {
        ...startOf(slot, timeZone),
        endsAt: withOffset(slot.endsAt, timeZone),
        turnMinutes: slot.turnMinutes,
        leavesAtClose: slot.leavesAtClose,
        remaining: slot.remaining,
        areas: terms.areas.filter(({ id }) => slot.areaIds.includes(id)),
        deposit: chargeDue(policy, partySize),
        ...(policy === common ? {} : { policy: publicly(policy) }),
      }
    }),
    full: slots
      .filter((slot) => isWanted(slot, partySize <= largestRequest))
      .map((slot) => startOf(slot, timeZone)),
    reason: reason && coarseReason(reason),
    largestRequest,
    policy: publicly(common),
  }
}

/** Taken starts are worth waiting for; those that are over, or not yet on offer, are not. */
function isWanted(slot: Slot, mayAsk: boolean): boolean {
  if (slot.free) return false
  return (
    slot.reason === 'NO_TABLE' || slot.reason === 'PACING' || (mayAsk && slot.reason === 'PARTY_TOO_LARGE')
  )
}

const startOf = ({ startsAt, label, serviceDate }: Slot, timeZone: string): OfferedStart => ({
  startsAt: withOffset(startsAt, timeZone),
  label,
  isAfterMidnight: startsAt.toZonedDateTimeISO(timeZone).toPlainDate().toString() !== serviceDate,
})

const policiesOf =
  ({ services }: NightRead, { policies }: OfferTerms) =>
  (serviceId: string | undefined): Policy | null =>
    policies.get(services.get(serviceId ?? '')?.policyId ?? '') ?? null

function publicly(policy: Policy | null): PublicPolicy | null {
  if (!policy) return null
  const { id: _, name: __, ...said } = policy
  return said
}
