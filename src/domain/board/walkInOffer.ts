import type { Temporal } from 'temporal-polyfill'
import { checkSlot, type Override, type SlotOffer } from '../availability/checkSlot'
import { explain } from '../availability/explain'
import { findSlots } from '../availability/findSlots'
import type { Night } from '../availability/night'
import { nextOccupancy } from '../availability/obstacles'
import { occupiedTimes } from '../availability/occupiedTimes'

type Question = { night: Night; partySize: number; now: Temporal.Instant }

/** A table is of use to a party at the door when it stays free so long. */
const SHORTEST_MINUTES = 45

export type DoorOffer = {
  tables: string[] | null
  freeUntil: Temporal.Instant | null
  endsAt: Temporal.Instant | null
  expectedAt: Temporal.Instant | null
  override: Override | null
}

/**
 * What a party at the door gets now: the smallest table that stays free for three quarters of an hour, of equals the one that
 * is free for longest; else tables pushed together; else when something comes free.
 */
export function walkInOffer({ night, partySize, now }: Question): DoorOffer {
  const request = { night, startsAt: now, partySize, channel: 'walkIn' as const, now }
  const tableIds = smallest()
  const check = checkSlot({ ...request, tableIds })
  if (check.ok && check.match) return taken(check)
  if (!check.ok && check.override === 'overPacing') {
    const allowed = checkSlot({ ...request, tableIds, allow: { overPacing: true } })
    if (allowed.ok && allowed.match) return { ...taken(allowed), override: 'overPacing' }
  }
  return { tables: null, freeUntil: null, endsAt: null, expectedAt: nextFree(), override: null }

  function taken(check: SlotOffer): DoorOffer {
    const tables = [...(check.match?.tableIds ?? [])]
    const freeUntil = nextOccupancy(tables, now.epochMilliseconds + 1, occupiedTimes({ night, now }))
    const isCut = freeUntil !== null && freeUntil.epochMilliseconds < check.endsAt.epochMilliseconds
    return { tables, freeUntil, endsAt: isCut ? freeUntil : check.endsAt, expectedAt: null, override: null }
  }

  /** Null: none by itself, so that the rules choose. */
  function smallest(): string[] | null {
    const maxParty = new Map(night.tables.map((table) => [table.id, table.maxParty]))
    const { tables } = explain({ ...request, endsAt: now.add({ minutes: SHORTEST_MINUTES }) })
    const untilMs = (freeUntil: Temporal.Instant | null) => freeUntil?.epochMilliseconds ?? Infinity
    const [first] = tables
      .filter(({ free }) => free)
      .sort(
        (a, b) =>
          maxParty.get(a.tableId)! - maxParty.get(b.tableId)! ||
          compare(untilMs(b.freeUntil), untilMs(a.freeUntil)) ||
          compare(a.tableId, b.tableId),
      )
    return first ? [first.tableId] : null
  }

  function nextFree(): Temporal.Instant | null {
    return findSlots({ ...request, channel: 'staff' }).slots.find(({ free }) => free)?.startsAt ?? null
  }
}

const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
