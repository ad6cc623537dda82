import type { Temporal } from 'temporal-polyfill'
import { checkSlot } from '@/domain/availability/checkSlot'
import { findSlots } from '@/domain/availability/findSlots'
import type { Night } from '@/domain/availability/night'
import { nextOccupancy } from '@/domain/availability/obstacles'
import type { OccupiedTimes } from '@/domain/availability/occupiedTimes'
import type { BoardParty, WaitingParty } from '@/domain/board/board'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { PartyRow } from './boardRow'

type InLine = { row: PartyRow; party: BoardParty }
type Question = {
  inLine: InLine[]
  night: Night
  times: OccupiedTimes
  now: Temporal.Instant
  iso: (ms: number) => string
}

/** So many are told what is free for them; the others wait longer than one sees. */
const LOOKED_AT = 40

/** The waiting list, first come first. Whoever wants to come at some time from now on is told what is free and when. */
export function toWaiting({ inLine, night, times, now, iso }: Question): WaitingParty[] {
  const nowMs = now.epochMilliseconds
  const isTonight = serviceDateOf(now, night.venue) === night.serviceDate
  // Parties of one size who want the same area are told the same.
  const fitOf = onceForEach(askFit)
  const slotsOf = onceForEach(
    ({ partySize, areaId }) => findSlots({ night, partySize, channel: 'staff', now, areaId }).slots,
  )
  const sorted = inLine.toSorted(
    (a, b) => a.row.createdAt - b.row.createdAt || (a.row.id < b.row.id ? -1 : 1),
  )

  return sorted.map(({ row, party }, place) => {
    const { id, reference, revision, partySize, name, locale, areaId, next } = party
    const fromMs = row.wantedFrom ?? row.startsAt
    const toMs = row.wantedTo ?? row.startsAt
    const isOffered = party.status === 'held'
    const isLooking = !isOffered && place < LOOKED_AT && Math.max(toMs, row.startsAt) >= nowMs
    const fit = isLooking && isTonight ? fitNow(row, fromMs) : null
    return {
      id,
      reference,
      revision,
      status: isOffered ? 'held' : 'waitlisted',
      partySize,
      name,
      phone: row.phone,
      locale,
      since: iso(row.createdAt),
      wantedFrom: iso(fromMs),
      wantedTo: iso(toMs),
      areaId,
      notes: row.notes,
      staffNotes: row.staffNotes,
      allergies: row.allergies,
      fit,
      expected: isLooking && !fit ? expectedFor(row, fromMs, toMs) : null,
      offer: isOffered ? { tables: party.tables, lapsesAt: party.lapsesAt } : null,
      next,
    }
  })

  /** Whoever wants to come later is not at the door. */
  function fitNow(row: PartyRow, fromMs: number): WaitingParty['fit'] {
    return fromMs > nowMs + 15 * 60_000 ? null : fitOf(row)
  }

  function askFit({ partySize, areaId }: PartyRow): WaitingParty['fit'] {
    const check = checkSlot({
      night,
      startsAt: now,
      partySize,
      channel: 'walkIn',
      now,
      areaId,
      allow: { overPacing: true },
    })
    if (!check.ok || !check.match) return null
    const { tableIds } = check.match
    const until = nextOccupancy(tableIds, nowMs + 1, times)
    return { tables: [...tableIds], freeUntil: until && iso(until.epochMilliseconds) }
  }

  function expectedFor(row: PartyRow, fromMs: number, toMs: number): WaitingParty['expected'] {
    const first = slotsOf(row).find(
      (slot) =>
        slot.free && slot.startsAt.epochMilliseconds >= fromMs && slot.startsAt.epochMilliseconds <= toMs,
    )
    return first?.free
      ? { startsAt: iso(first.startsAt.epochMilliseconds), tables: [...first.match.tableIds] }
      : null
  }
}

function onceForEach<Told>(ask: (row: PartyRow) => Told): (row: PartyRow) => Told {
  const known = new Map<string, Told>()
  return (row) => {
    const key = `${row.partySize} ${row.areaId}`
    if (!known.has(key)) known.set(key, ask(row))
    return known.get(key)!
  }
}
