import { Temporal } from 'temporal-polyfill'
import { holdsTable, type ReservationStatus } from '@/domain/reservation/status'
import { isLapsed } from '@/domain/reservation/isLapsed'
import { checkChange } from '@/domain/reservation/statusChanges'
import { leavesAt } from '@/domain/reservation/occupancyOf'
import { serviceWindow } from '@/domain/availability/serviceWindow'
import { refusal } from '@/platform/http/refusal'
import { chooseSlot, sketchSlot } from './chooseSlot'
import type { Decision, Wish } from './decision'
import { toSeating, type Facts } from './facts'
import type { NightRead } from './readNight'
import { reseat, seat, unseat } from './seatParty'
import { isSlotChanged } from './slotChanges'

/**
 * Decides whether a reservation may become what somebody wants, and where the party sits: the status machine first, then
 * the rules of availability. Throws the refusal that the caller is to read. Asked without the lock it is advice; asked
 * under it, it is the truth about its night.
 */
export function decide(wish: Wish): Decision {
  const { before, wanted, booking } = wish
  const from = before && effectiveStatus(before, booking.now)
  const to = wantedStatus(wish, from)
  const { needsCommit } = checkStatus(wish, from, to)
  if (before && booking.actor === 'guest') checkGuestMayMove(wish, to)

  const unchanged = {
    status: to,
    startsAt: wanted.startsAt,
    endsAt: wanted.endsAt ?? before?.endsAt ?? null,
    tableIds: wanted.tableIds,
    needsTable: wanted.needsTable && wanted.tableIds.length === 0,
    slot: null,
    seatedAt: wanted.seatedAt,
  }
  if (!holdsTable(to)) {
    const endsAt = to === 'completed' ? booking.now : null
    const isNew = !before || isSlotChanged(before, wish)
    const sketch = isNew && !booking.isHistory ? sketchSlot(wish, to) : null
    const tableIds = to === 'waitlisted' ? [] : (before?.tableIds ?? [])
    return { ...unchanged, ...sketch, tableIds, needsTable: false, occupancy: { kind: 'release', endsAt } }
  }

  const isWalkIn = to === 'seated' && (from === null || from === 'waitlisted')
  if (isWalkIn) return { ...unchanged, ...chooseSlot(wish, { to, from }) }
  if (to === 'seated' && from !== 'seated') return { ...unchanged, ...seat(wish, from!) }
  if (to === 'seated' && isSlotChanged(before!, wish)) return { ...unchanged, ...reseat(wish) }
  if (from === 'seated' && to === 'arrived') return { ...unchanged, ...unseat(wish) }
  if (needsCommit || (to !== 'seated' && (!before || isSlotChanged(before, wish))))
    return { ...unchanged, ...chooseSlot(wish, { to, from }) }

  const needsTable = unchanged.needsTable
  return { ...unchanged, needsTable, occupancy: { kind: 'keep' } }
}

/** A hold that has run out is over, whether or not anybody has tidied it up. */
export function effectiveStatus(facts: Facts, now: Temporal.Instant): ReservationStatus {
  return isLapsed(facts, now) ? 'expired' : facts.status
}

/** Guests of a service that wants to look first ask instead of booking; a lapsed hold that nobody mends is expired. */
function wantedStatus({ before, wanted, booking, read }: Wish, from: ReservationStatus | null) {
  if (before) return wanted.status === before.status ? from! : wanted.status
  if (booking.actor === 'guest' && wanted.status === 'confirmed' && wantsApproval(wanted, read))
    return 'pending'
  return wanted.status
}

function wantsApproval({ startsAt }: Facts, { night, services }: NightRead): boolean {
  const ms = startsAt.epochMilliseconds
  return night.services.some((service) => {
    const { opensMs, closesMs } = serviceWindow(service, night.serviceDate, night.venue)
    return opensMs <= ms && ms < closesMs && services.get(service.id)?.needsApproval
  })
}

function checkStatus(wish: Wish, from: ReservationStatus | null, to: ReservationStatus) {
  const { before, wanted, booking, read } = wish
  if (from === to) return { needsCommit: false }
  if (from === null && booking.isHistory && !holdsTable(to)) return { needsCommit: false }

  const subject = before ?? wanted
  const { startsAt } = subject
  const check = checkChange({
    from,
    to,
    actor: booking.actor,
    now: booking.now,
    venue: read.night.venue,
    serviceDate: subject.serviceDate ?? read.night.serviceDate,
    startsAt,
    endsAt: leavesAt({ ...toSeating(subject), endsAt: subject.endsAt ?? startsAt }),
    actorId: booking.actorId,
    statusChangedBy: subject.statusChangedBy,
    statusChangedAt: subject.statusChangedAt,
    noShowGraceMinutes: read.venue.noShowGraceMinutes,
    autoNoShow: read.venue.autoNoShow,
    serviceClosesAt: closeOf(subject, read),
    isPaymentDue: booking.isPaymentDue,
    isSettled: booking.isSettled,
    reason: wanted.overrideReason,
  })
  if (check.ok) return check
  if (check.reason === 'REASON_REQUIRED') throw refusal('REASON_REQUIRED', { from, to })
  throw refusal('INVALID_TRANSITION', { from, to, allowed: check.allowed })
}

function closeOf({ serviceId }: Facts, { night }: NightRead): Temporal.Instant | null {
  const service = night.services.find(({ id }) => id === serviceId)
  if (!service) return null
  const { closesMs } = serviceWindow(service, night.serviceDate, night.venue)
  return Temporal.Instant.fromEpochMilliseconds(closesMs)
}

/** Guests change what is still to come. */
function checkGuestMayMove(wish: Wish, to: ReservationStatus): void {
  const { before, wanted, booking, read } = wish
  if (!before || !isSlotChanged(before, wish)) return
  if (!OPEN_TO_GUESTS.includes(to))
    throw refusal('INVALID_TRANSITION', { from: before.status, to, allowed: [] })
  if (before.startsAt.epochMilliseconds <= booking.now.epochMilliseconds) throw refusal('PAST_CUTOFF')

  // What staff said yes to, or nobody had to, does not become something they want to be asked about.
  const takesMore = !before.startsAt.equals(wanted.startsAt) || wanted.partySize > before.partySize
  if (to === 'confirmed' && takesMore && wantsApproval(wanted, read)) throw refusal('BOOK_BY_PHONE')
}

const OPEN_TO_GUESTS: readonly ReservationStatus[] = [
  'held',
  'pending_payment',
  'pending',
  'waitlisted',
  'confirmed',
]
