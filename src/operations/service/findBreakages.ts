import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { breakages, type Breakage } from '@/domain/availability/breakages'
import { nightsOf } from '../reservations/readNights'
import { readBookedNights } from './readBookedNights'
import { withRule, type RuleChange } from './withRule'

type Question = {
  venueId: string
  change: RuleChange
  /** The database holds what is after the change: asked by hooks that run when it has been written. */
  isWritten?: boolean
  req: PayloadRequest
}

export type FoundBreakages = {
  /** What would go wrong, or has just gone wrong. */
  broken: Breakage[]
  /** What was wrong and no longer is. */
  mended: Breakage[]
}

/** The bookings to come that a change of a rule breaks, and those that it mends. */
export async function findBreakages({ venueId, change, isWritten, req }: Question): Promise<FoundBreakages> {
  const now = (req.context.now as Temporal.Instant | undefined) ?? Temporal.Now.instant()
  const booked = await readBookedNights({ venueId, now, req })
  if (!booked) return { broken: [], mended: [] }

  const other = withRule(
    booked.rules,
    isWritten ? { ...change, before: change.after, after: change.before } : change,
  )
  const [stored, imagined] = [booked.rules, other].map(({ house, range }) => nightsOf(house, range))
  const [before, after] = isWritten ? [imagined!, stored!] : [stored!, imagined!]
  const nights = booked.dates.map((date) => ({ before: before(date), after: after(date) }))
  return {
    broken: breakages(nights, now),
    mended: breakages(
      nights.map((night) => ({ before: night.after, after: night.before })),
      now,
    ),
  }
}
