import { Temporal } from 'temporal-polyfill'
import type { SlotExplanation } from '../availability/explain'
import type { Night } from '../availability/night'
import { nextOccupancy, passingObstacles } from '../availability/obstacles'
import type { OccupiedTimes } from '../availability/occupiedTimes'
import type { MovePreview } from './commands'

type Question = {
  /** The time in question, table by table. */
  told: Pick<SlotExplanation, 'tables' | 'combinations'>
  tableIds: readonly string[]
  start: Temporal.Instant
  end: Temporal.Instant
  bufferMinutes: number
  night: Night
  times: OccupiedTimes
  /** Whoever sits there already does not come later. */
  mayStartLater: boolean
  iso: (instant: Temporal.Instant) => string
}

const QUARTER_MS = 15 * 60_000
/** A stay shorter than this helps nobody. */
const SHORTEST_MS = 30 * 60_000
const MOST_TABLES = 3

/** What would do where a wish does not fit: another table, a shorter stay, a later start. */
export function waysOut(question: Question): MovePreview['ways'] {
  return { otherTables: otherTables(question), shorter: shorter(question), later: later(question) }
}

function otherTables({ told, tableIds, night, iso }: Question): MovePreview['ways']['otherTables'] {
  const tables = new Map(night.tables.map((table) => [table.id, table]))
  const combinations = new Map(night.combinations.map((combination) => [combination.id, combination]))
  const area = tables.get(tableIds[0] ?? '')?.areaId
  const seats = [
    ...told.tables.map(({ tableId, ...verdict }) => ({
      ...verdict,
      ids: [tableId],
      maxParty: tables.get(tableId)?.maxParty ?? 0,
    })),
    ...told.combinations.map(({ combinationId, tableIds: ids, ...verdict }) => ({
      ...verdict,
      ids: [...ids],
      maxParty: combinations.get(combinationId)?.maxParty ?? 0,
    })),
  ]
  return seats
    .filter(
      ({ free, ids }) =>
        free && !(ids.length === tableIds.length && ids.every((id) => tableIds.includes(id))),
    )
    .map(({ ids, maxParty, freeUntil }) => ({
      tables: ids,
      maxParty,
      isSameArea: area !== undefined && ids.every((id) => tables.get(id)?.areaId === area),
      freeUntil: freeUntil && iso(freeUntil),
    }))
    .sort(
      (a, b) =>
        Number(b.isSameArea) - Number(a.isSameArea) ||
        a.tables.length - b.tables.length ||
        a.maxParty - b.maxParty,
    )
    .slice(0, MOST_TABLES)
    .map(({ tables: ids, isSameArea, freeUntil }) => ({ tables: ids, isSameArea, freeUntil }))
}

function shorter({
  tableIds,
  start,
  end,
  bufferMinutes,
  times,
  iso,
}: Question): MovePreview['ways']['shorter'] {
  const startMs = start.epochMilliseconds
  if (tableIds.length === 0 || !isFreeBetween(tableIds, startMs, startMs + 1, times)) return null
  const next = nextOccupancy(tableIds, startMs + 1, times)
  const endMs = (next?.epochMilliseconds ?? Infinity) - bufferMinutes * 60_000
  if (endMs >= end.epochMilliseconds || endMs - startMs < SHORTEST_MS) return null
  return {
    endsAt: iso(Temporal.Instant.fromEpochMilliseconds(endMs)),
    minutes: Math.floor((endMs - startMs) / 60_000),
  }
}

function later(question: Question): MovePreview['ways']['later'] {
  const { tableIds, start, end, bufferMinutes, times, mayStartLater, iso } = question
  if (tableIds.length === 0 || !mayStartLater) return null
  const startMs = start.epochMilliseconds
  const lengthMs = end.epochMilliseconds - startMs
  const ends = tableIds
    .flatMap((id) =>
      (times.byTable.get(id) ?? []).map(({ endMs }) => Math.ceil(endMs / QUARTER_MS) * QUARTER_MS),
    )
    .filter((ms) => ms > startMs)
    .sort((a, b) => a - b)
  const first = ends.find((ms) => isFreeBetween(tableIds, ms, ms + lengthMs + bufferMinutes * 60_000, times))
  if (first === undefined || first - startMs > FAR_MS) return null
  const at = (ms: number) => iso(Temporal.Instant.fromEpochMilliseconds(ms))
  return { startsAt: at(first), endsAt: at(first + lengthMs) }
}

/** Later than this is another evening. */
const FAR_MS = 4 * 3_600_000

const isFreeBetween = (tableIds: readonly string[], startMs: number, endMs: number, times: OccupiedTimes) =>
  passingObstacles(tableIds, { startMs, endMs }, times).length === 0
