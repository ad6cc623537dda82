import type { Temporal } from 'temporal-polyfill'
import { occupiedTimes } from '@/domain/availability/occupiedTimes'
import { serviceWindow } from '@/domain/availability/serviceWindow'
import { arrivalsIn } from '@/domain/board/arrivalsIn'
import type { Board, BoardArea, BoardNight, BoardParty } from '@/domain/board/board'
import { nightColumns } from '@/domain/board/nightColumns'
import { clockBetween } from '@/domain/time/clockBetween'
import { isoBetween } from '@/domain/time/isoBetween'
import { serviceDateBounds } from '@/domain/time/serviceDateBounds'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { NightRead } from '../reservations/readNight'
import type { BoardRow } from './boardRow'
import type { BoardCaller } from './callerOf'
import { partyWriter } from './partyWriter'
import { toWaiting } from './toWaiting'

type Question = { row: BoardRow; read: NightRead; caller: BoardCaller; now: Temporal.Instant }
type Drawn = { board: Omit<Board, 'eventId'>; parties: Map<string, BoardParty> }

/** The stored night as the board shows it to this caller. */
export function toBoard({ row, read, caller, now }: Question): Drawn {
  const { night, venue } = read
  const { serviceDate } = night
  const bounds = serviceDateBounds(serviceDate, night.venue)
  const date = { startMs: bounds.start.epochMilliseconds, endMs: bounds.end.epochMilliseconds }
  const iso = isoBetween(date.startMs, date.endMs, venue.timeZone)

  const rows = row.parties ?? []
  const toParty = partyWriter({ night, venue, caller, now, iso })
  const drawn = rows.map((party) => ({ row: party, party: toParty(party) }))
  const inLine = drawn.filter(({ row: { status, wantedFrom }, party }) =>
    status === 'held' ? party.status === 'held' && wantedFrom !== null : status === 'waitlisted',
  )
  const seated = drawn.filter(({ party }) => party.status !== 'waitlisted')

  const windows = night.services.map((service) => ({
    service,
    window: serviceWindow(service, serviceDate, night.venue),
  }))
  const hours =
    windows.length === 0
      ? null
      : {
          startMs: Math.min(...windows.map(({ window }) => window.opensMs)),
          endMs: Math.max(...windows.map(({ window }) => window.closesMs)),
        }
  const stays = seated.flatMap(({ row: { startsAt, endsAt, occupiedFrom, occupiedTo }, party }) =>
    party.tables.length > 0 || party.needsTable
      ? [{ startMs: occupiedFrom ?? startsAt, endMs: occupiedTo ?? endsAt ?? startsAt }]
      : [],
  )
  const columns = nightColumns({ hours, stays, date })
  const first = columns[0] ?? hours?.startMs ?? date.startMs
  const last = columns.length > 0 ? columns.at(-1)! + HALF_HOUR_MS : (hours?.endMs ?? date.startMs)
  const labelOf = clockBetween(first, last, venue.timeZone)
  const times = occupiedTimes({ night, now })
  const serviceNames = new Map((row.services ?? []).map(({ id, name }) => [id, name]))

  const shownNight: BoardNight = {
    venue: {
      id: venue.id,
      slug: venue.slug,
      name: row.venueName,
      timeZone: venue.timeZone,
      currency: venue.currency,
    },
    serviceDate,
    isTonight: serviceDateOf(now, night.venue) === serviceDate,
    name: row.name,
    isClosed: night.services.length === 0,
    services: windows.map(({ service, window }) => ({
      id: service.id,
      name: serviceNames.get(service.id) ?? '',
      opensAt: iso(window.opensMs),
      lastSeatingAt: iso(window.lastSeatingMs),
      closesAt: iso(window.closesMs),
      stepMinutes: service.slotStepMinutes,
    })),
    opensAt: hours && iso(hours.startMs),
    closesAt: hours && iso(hours.endMs),
    fromAt: iso(first),
    toAt: iso(last),
    startsAt: iso(date.startMs),
    endsAt: iso(date.endMs),
    columns: columns.map((ms) => ({
      startsAt: iso(ms),
      label: labelOf(ms).label,
      isAfterMidnight: iso(ms).slice(0, 10) > serviceDate,
    })),
    noShowGraceMinutes: venue.noShowGraceMinutes,
  }

  return {
    board: {
      asOf: iso(now.epochMilliseconds),
      night: shownNight,
      you: caller,
      areas: toAreas(
        row,
        read,
        seated.map(({ party }) => party),
      ),
      combinations: toCombinations(row, read),
      parties: seated.map(({ party }) => party),
      ...(caller.isHost ? { waiting: toWaiting({ inLine, night, times, now, iso }) } : {}),
      arrivals: arrivalsIn({ night, seatings: times.seatings, columns }).map(({ startMs, ...counts }) => ({
        startsAt: iso(startMs),
        ...counts,
      })),
      blocks: toBlocks(row, read, iso),
    },
    parties: new Map(drawn.map(({ party }) => [party.id, party])),
  }
}

const HALF_HOUR_MS = 30 * 60_000

function toAreas(
  { areas, tables }: BoardRow,
  { night }: NightRead,
  parties: readonly BoardParty[],
): BoardArea[] {
  const drawn = new Map((tables ?? []).map((table) => [table.id, table]))
  const used = new Set(parties.flatMap((party) => party.tables))
  return (areas ?? []).map(({ id, name, widthCm, heightCm }) => ({
    id,
    name,
    plan: widthCm && heightCm ? { widthCm, heightCm } : null,
    tables: night.tables
      .filter((table) => table.areaId === id && (table.active || used.has(table.id)))
      .map(({ id: tableId, minParty, maxParty, channel, isCounterSeat, active }) => ({
        id: tableId,
        name: drawn.get(tableId)?.name ?? '',
        minParty,
        maxParty,
        channel,
        isCounterSeat,
        isInactive: !active,
        plan: planOf(drawn.get(tableId)?.plan),
      }))
      .sort((a, b) => byName.compare(a.name, b.name)),
  }))
}

/** B2 before B10. */
const byName = new Intl.Collator('pl', { numeric: true })

function planOf(plan: NonNullable<BoardRow['tables']>[number]['plan'] | undefined) {
  if (!plan || plan.xCm === null || plan.yCm === null) return null
  const { shape, xCm, yCm, widthCm, heightCm, rotationDegrees } = plan
  return {
    shape: shape ?? 'square',
    xCm,
    yCm,
    widthCm: widthCm ?? 70,
    heightCm: heightCm ?? 70,
    rotationDegrees: rotationDegrees ?? 0,
  } as const
}

function toCombinations({ combinations }: BoardRow, { night }: NightRead): Board['combinations'] {
  const names = new Map((combinations ?? []).map(({ id, name }) => [id, name]))
  return night.combinations
    .filter(({ active }) => active)
    .map(({ id, tableIds, minParty, maxParty }) => ({
      id,
      name: names.get(id) ?? '',
      tableIds: [...tableIds],
      minParty,
      maxParty,
    }))
}

function toBlocks({ blocks }: BoardRow, { night }: NightRead, iso: (ms: number) => string): Board['blocks'] {
  const reasons = new Map((blocks ?? []).map(({ id, reason }) => [id, reason]))
  return night.blocks.map(({ id, tableIds, areaIds, startsAt, endsAt }) => ({
    id,
    tables: night.tables
      .filter(
        (table) =>
          (tableIds.length === 0 && areaIds.length === 0) ||
          tableIds.includes(table.id) ||
          areaIds.includes(table.areaId),
      )
      .map((table) => table.id),
    startsAt: iso(startsAt.epochMilliseconds),
    endsAt: iso(endsAt.epochMilliseconds),
    reason: reasons.get(id) ?? null,
  }))
}
