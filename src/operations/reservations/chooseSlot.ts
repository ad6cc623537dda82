import { checkSlot, type Allowances, type SlotCheck, type SlotRequest } from '@/domain/availability/checkSlot'
import { isOnline } from '@/domain/availability/channel'
import type { Temporal } from 'temporal-polyfill'
import { mayOverride } from '@/domain/reservation/overrides'
import { countsForPacing, type ReservationStatus } from '@/domain/reservation/status'
import { refusal } from '@/platform/http/refusal'
import type { Decision, Wish } from './decision'
import { areTablesSet, isEndSet, isEndTaken } from './slotChanges'
import { refuseSlot } from './refuseSlot'

type Change = { from: ReservationStatus | null; to: ReservationStatus }

/** Goes through the rules for a start, and takes the table picked by hand, the one it had, or the best that is free. */
export function chooseSlot(wish: Wish, change: Change): Partial<Decision> & Pick<Decision, 'occupancy'> {
  const { wanted, booking, read } = wish
  const isWalkIn = change.to === 'seated'
  const startsAt = isWalkIn ? booking.now : wanted.startsAt
  const request: SlotRequest = {
    night: read.night,
    startsAt,
    partySize: wanted.partySize,
    channel: isWalkIn ? 'walkIn' : booking.channel,
    now: booking.now,
    areaId: wanted.areaId,
    exceptTableIds: booking.exceptTableIds,
    endsAt: isEndSet(wish.before, wanted) ? wanted.endsAt : keptEnd(wish),
    moving: wish.before?.id,
    allow: allowancesOf(wish, change),
  }
  const check = firstThatHolds(request, wish, change)
  if (!check.ok) {
    const { partySize, areaId } = wanted
    throw refuseSlot(check, {
      night: read.night,
      startsAt,
      partySize,
      areaId,
      booking,
      moving: request.moving,
    })
  }

  const { match, flags, endsAt, occupiedUntil, serviceId, turnMinutes, bufferMinutes } = check
  const tableIds = match?.tableIds ?? []
  return {
    startsAt,
    endsAt,
    tableIds,
    needsTable: flags.needsTable,
    slot: {
      serviceId,
      turnMinutes,
      bufferMinutes,
      overPacing: flags.overPacing,
      outsideHours: flags.outsideHours,
    },
    seatedAt: isWalkIn ? booking.now : null,
    occupancy:
      tableIds.length > 0
        ? { kind: 'take', tableIds, start: startsAt, end: occupiedUntil }
        : { kind: 'release', endsAt: null },
  }
}

/** A stay whose end was set by hand keeps its length when staff move it within the night; null for the usual stay. */
function keptEnd({ before, wanted, booking, read }: Wish): Temporal.Instant | null {
  if (
    !before?.endsAt ||
    isEndTaken(before, wanted) ||
    booking.actor === 'guest' ||
    before.serviceDate !== read.night.serviceDate
  )
    return null
  const usual = checkSlot({
    night: read.night,
    startsAt: before.startsAt,
    partySize: before.partySize,
    channel: 'staff',
    now: booking.now,
    moving: before.id,
    allow: { overPacing: true, outsideHours: true, needsTable: true, past: true },
  })
  if (!usual.ok || usual.endsAt.equals(before.endsAt)) return null
  return wanted.startsAt.add({
    milliseconds: before.endsAt.epochMilliseconds - before.startsAt.epochMilliseconds,
  })
}

/** What a party on the waiting list, or one that no longer holds a table, would have had: its service and its end. */
export function sketchSlot(wish: Wish, to: ReservationStatus): Partial<Decision> {
  const { wanted, booking, read } = wish
  const request: SlotRequest = {
    night: read.night,
    startsAt: wanted.startsAt,
    partySize: wanted.partySize,
    channel: booking.channel,
    now: booking.now,
    areaId: wanted.areaId,
    moving: wish.before?.id,
  }
  if (to === 'waitlisted' && isOnline(booking.channel)) refuseHopeless(checkSlot(request), wish)

  const allow = { overPacing: true, outsideHours: true, needsTable: true, past: true }
  const check = checkSlot({ ...request, channel: 'staff', allow })
  if (!check.ok) return { endsAt: wanted.startsAt.add({ minutes: 120 }), slot: null }
  const { endsAt, serviceId, turnMinutes, bufferMinutes } = check
  return {
    endsAt,
    slot: { serviceId, turnMinutes, bufferMinutes, overPacing: false, outsideHours: false },
  }
}

/** Nobody waits for what will not come: a closed night, a party that is too large. */
function refuseHopeless(check: SlotCheck, { wanted, booking, read }: Wish): void {
  if (check.ok || check.reason === 'NO_TABLE' || check.reason === 'PACING') return
  const { startsAt, partySize, areaId } = wanted
  throw refuseSlot(check, { night: read.night, startsAt, partySize, areaId, booking })
}

function firstThatHolds(request: SlotRequest, wish: Wish, change: Change): SlotCheck {
  let check: SlotCheck | undefined
  for (const tableIds of choicesOf(wish)) {
    check = checkSlot({ ...request, tableIds })
    if (check.ok) return check
  }
  const isRequest = change.to === 'pending' && wish.booking.actor === 'guest'
  if (!check!.ok && isRequest && check!.override === 'groupRequest') {
    if (request.partySize > wish.read.venue.largestRequest) return check!
    return checkSlot({ ...request, tableIds: null, allow: { ...request.allow, groupRequest: true } })
  }
  return check!
}

/** Tables to try, in order; null is the best that is free. */
function choicesOf({ before, wanted, booking }: Wish): (readonly string[] | null)[] {
  const isGuest = booking.actor === 'guest'
  if (!isGuest && areTablesSet(before, wanted) && wanted.tableIds.length > 0) return [wanted.tableIds]

  const own = before?.tableIds ?? []
  const isCleared = !isGuest && wanted.tableIds.length === 0
  const isElsewhere = isGuest && before !== null && before.areaId !== wanted.areaId
  const isExcepted = own.some((id) => booking.exceptTableIds?.includes(id))
  if (own.length === 0 || isCleared || isElsewhere || isExcepted) return [null]
  return wanted.pinned && !isGuest ? [own] : [own, null]
}

/** With a reason on record, what the actor may take on itself. A mis-tap that is taken back takes nothing from anybody. */
function allowancesOf({ before, wanted, booking }: Wish, { from }: Change): Allowances {
  const { actor, allow } = booking
  if (wanted.needsTable && !before?.needsTable && !wanted.overrideReason && mayOverride(actor, 'needsTable'))
    throw refusal('REASON_REQUIRED', { override: 'needsTable' })

  const wasCounted = from === 'no_show' || (from !== null && countsForPacing(from))
  const isSameStart = before !== null && before.startsAt.equals(wanted.startsAt)
  const isTakenBack = from === 'no_show' && isSameStart && wasCounted
  const may = (override: 'overPacing' | 'outsideHours' | 'past' | 'needsTable') =>
    wanted.overrideReason !== null && mayOverride(actor, override)
  return {
    overPacing: isTakenBack || may('overPacing'),
    outsideHours: isTakenBack || may('outsideHours'),
    past: isTakenBack || may('past'),
    needsTable: wanted.needsTable && may('needsTable'),
    ...allow,
  }
}
