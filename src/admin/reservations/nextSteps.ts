import { type Temporal } from 'temporal-polyfill'
import type { Actor } from '@/domain/reservation/actor'
import { allowedChanges, type StatusChange } from '@/domain/reservation/statusChanges'
import { instantOf } from '@/domain/time/instantOf'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { VenueTime } from '@/domain/time/venueTime'
import type { Reservation } from '@/payload-types'
import { isStatus } from './isStatus'

type Facts = {
  reservation: Partial<Reservation>
  actor: Actor
  actorId: string
  venue: VenueTime
  now: Temporal.Instant
}

/** The changes of status that this person may make now: the same table that the server asks, which has the last word. */
export function nextSteps({ reservation, actor, actorId, venue, now }: Facts): StatusChange[] {
  const { endsAt, serviceDate, startsAt, status, statusChangedAt, statusChangedBy } = reservation
  if (!startsAt || !isStatus(status)) return []
  const start = instantOf(startsAt)
  return allowedChanges({
    from: status,
    actor,
    actorId,
    now,
    venue,
    serviceDate: serviceDate ?? serviceDateOf(start, venue),
    startsAt: start,
    endsAt: endsAt ? instantOf(endsAt) : start,
    statusChangedAt: statusChangedAt ? instantOf(statusChangedAt) : null,
    statusChangedBy: statusChangedBy ?? null,
    noShowGraceMinutes: 15,
    autoNoShow: false,
  })
}
