import { Temporal } from 'temporal-polyfill'
import type { OccupiedTimes } from '../availability/occupiedTimes'

export type InTheWay = {
  kind: 'party' | 'block'
  id: string
  tables: string[]
  start: Temporal.Instant
  end: Temporal.Instant
  overlapMinutes: number
}

type Question = {
  tableIds: readonly string[]
  start: Temporal.Instant
  end: Temporal.Instant
  times: OccupiedTimes
}

/** Who or what has these tables in that time, each named once, in order of time. */
export function conflictsOf({ tableIds, start, end, times }: Question): InTheWay[] {
  const [fromMs, toMs] = [start.epochMilliseconds, end.epochMilliseconds]
  const found = new Map<string, InTheWay>()
  for (const tableId of tableIds) {
    for (const { id, kind, startMs, endMs, isOverstayed } of times.byTable.get(tableId) ?? []) {
      const overlapMs = Math.min(toMs, endMs) - Math.max(fromMs, startMs)
      if (overlapMs <= 0 && !isOverstayed) continue
      const known = found.get(id)
      if (known) known.tables.push(tableId)
      else
        found.set(id, {
          kind: kind === 'block' ? 'block' : 'party',
          id,
          tables: [tableId],
          start: Temporal.Instant.fromEpochMilliseconds(startMs),
          end: Temporal.Instant.fromEpochMilliseconds(endMs),
          overlapMinutes: Math.max(0, Math.ceil(overlapMs / 60_000)),
        })
    }
  }
  return [...found.values()].sort((a, b) => Temporal.Instant.compare(a.start, b.start))
}
