import type { Combination, Night, Table } from './night'
import { TABLE_CHANNELS, type TableChannel } from './tableChannels'

/** A table, or tables that are pushed together, as one thing to sit at. */
export type Seat = {
  id: string
  tableIds: readonly string[]
  isCombination: boolean
  /** Null for a single table, and for tables put together by hand. */
  combinationId: string | null
  minParty: number
  maxParty: number
  priority: number
  channel: TableChannel
  active: boolean
  /** Those of its tables. */
  areaIds: readonly string[]
}

/** All seats of a night: the tables, then the combinations. */
export function seatsOf({ tables, combinations }: Pick<Night, 'tables' | 'combinations'>): Seat[] {
  const byId = new Map(tables.map((table) => [table.id, table]))
  return [
    ...tables.map(single),
    ...combinations.map((combination) => combined(combination, byId, combination.id)),
  ]
}

/** Tables that staff chose: a seat of the night if they are one, else whatever they are together. */
export function seatOfTables(
  tableIds: readonly string[],
  tables: readonly Table[],
  seats: readonly Seat[],
): Seat {
  const isSame = (seat: Seat) =>
    seat.tableIds.length === tableIds.length && seat.tableIds.every((id) => tableIds.includes(id))
  const known = seats.find((seat) => isSame(seat) && (seat.active || !seat.isCombination))
  if (known) return known

  const byId = new Map(tables.map((table) => [table.id, table]))
  const covers = tableIds.map((id) => byId.get(id)?.maxParty ?? 0)
  const together = {
    id: tableIds.toSorted().join('+'),
    tableIds,
    minParty: 1,
    maxParty: covers.reduce((sum, max) => sum + max, 0),
    priority: 0,
    channel: 'online' as const,
    active: true,
  }
  return combined(together, byId, null)
}

function single(table: Table): Seat {
  const { id, areaId, minParty, maxParty, priority, channel, active } = table
  return {
    id,
    tableIds: [id],
    isCombination: false,
    combinationId: null,
    minParty,
    maxParty,
    priority,
    channel,
    active,
    areaIds: [areaId],
  }
}

/** A table kept for walk-ins is not given away as a part of something either. */
function combined(
  combination: Combination,
  byId: ReadonlyMap<string, Table>,
  combinationId: string | null,
): Seat {
  const members = combination.tableIds.flatMap((id) => byId.get(id) ?? [])
  const isWhole = members.length === combination.tableIds.length && members.length > 0
  return {
    ...combination,
    isCombination: true,
    combinationId,
    channel: strictest([combination.channel, ...members.map(({ channel }) => channel)]),
    active: combination.active && isWhole && members.every(({ active }) => active),
    areaIds: [...new Set(members.map(({ areaId }) => areaId))],
  }
}

/** The list goes from open to strict. */
function strictest(channels: readonly TableChannel[]): TableChannel {
  return TABLE_CHANNELS[Math.max(...channels.map((channel) => TABLE_CHANNELS.indexOf(channel)))]!
}
