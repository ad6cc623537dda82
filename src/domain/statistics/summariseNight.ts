import { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '../reservation/statuses'
import { storedInstant } from '../time/storedInstant'
import { leadStepOf, partyStepOf } from './steps'
import type { NightFigures, PartyOfNight } from './nightFigures'

/** Adds up one night. Those who only asked, waited or never paid count for nothing. */
export function summariseNight(parties: readonly PartyOfNight[]): NightFigures {
  const came = parties.filter(({ status }) => CAME.has(status))
  const booked = parties.filter(({ status, source }) => source !== 'walk_in' && BOOKED.has(status))
  const walkIns = came.filter(({ source }) => source === 'walk_in')
  const withStatus = (...statuses: ReservationStatus[]) =>
    countOf(booked.filter(({ status }) => statuses.includes(status)))
  return {
    came: countOf(came),
    walkIns: countOf(walkIns),
    booked: countOf(booked),
    kept: withStatus('arrived', 'seated', 'completed'),
    noShows: withStatus('no_show'),
    cancelledByGuest: withStatus('cancelled_guest'),
    cancelledByVenue: withStatus('cancelled_venue'),
    bySource: groupBy([...booked, ...walkIns], ({ source }) => source, countOf),
    ...leadsOf(booked.filter(({ source }) => source !== 'import')),
    ...turnsOf(came),
    halfHours: halfHoursOf(came),
  }
}

const CAME: ReadonlySet<ReservationStatus> = new Set(['seated', 'completed'])
const BOOKED: ReadonlySet<ReservationStatus> = new Set([
  'confirmed',
  'arrived',
  'seated',
  'completed',
  'no_show',
  'cancelled_guest',
  'cancelled_venue',
])

const MINUTE = 60_000
const HALF_HOUR = 30 * MINUTE
const DAY = 24 * 60 * MINUTE

const countOf = (parties: readonly PartyOfNight[]) => ({
  parties: parties.length,
  covers: sum(parties, ({ partySize }) => partySize),
})

function leadsOf(parties: readonly PartyOfNight[]): Pick<NightFigures, 'lead' | 'byLead'> {
  const minutesOf = ({ startsAt, createdAt }: PartyOfNight) =>
    Math.max(0, Math.floor((startsAt - createdAt) / MINUTE))
  return {
    lead: { parties: parties.length, minutes: sum(parties, minutesOf) },
    byLead: groupBy(
      parties,
      (party) => leadStepOf(minutesOf(party)),
      ({ length }) => length,
    ),
  }
}

/** Who was marked as gone only days later tells nothing about how long a table is taken. */
function turnsOf(parties: readonly PartyOfNight[]): Pick<NightFigures, 'turn' | 'byTurn'> {
  const minutesOf = ({ seatedAt, completedAt }: PartyOfNight) =>
    seatedAt === null || completedAt === null ? 0 : Math.round((completedAt - seatedAt) / MINUTE)
  const gone = parties.filter(
    (party) => party.status === 'completed' && minutesOf(party) > 0 && minutesOf(party) <= 24 * 60,
  )
  const turns = (some: readonly PartyOfNight[]) => ({ parties: some.length, minutes: sum(some, minutesOf) })
  return { turn: turns(gone), byTurn: groupBy(gone, ({ partySize }) => partyStepOf(partySize), turns) }
}

/** From when they sat down, or were to, until they left, or were to; no stay is longer than a day. */
function halfHoursOf(parties: readonly PartyOfNight[]): NightFigures['halfHours'] {
  const halfHours = new Map<number, { parties: number; covers: number; tables: number }>()
  for (const { seatedAt, startsAt, completedAt, endsAt, partySize, tables } of parties) {
    const from = seatedAt ?? startsAt
    const to = Math.min(completedAt ?? endsAt ?? from, from + DAY)
    if (to <= from) continue
    for (let at = Math.floor(from / HALF_HOUR) * HALF_HOUR; at < to; at += HALF_HOUR) {
      const known = halfHours.get(at) ?? { parties: 0, covers: 0, tables: 0 }
      halfHours.set(at, {
        parties: known.parties + 1,
        covers: known.covers + partySize,
        tables: known.tables + tables,
      })
    }
  }
  return [...halfHours]
    .sort(([one], [other]) => one - other)
    .map(([at, counts]) => ({ at: storedInstant(Temporal.Instant.fromEpochMilliseconds(at)), ...counts }))
}

const sum = <Row>(rows: readonly Row[], value: (row: Row) => number) =>
  rows.reduce((total, row) => total + value(row), 0)

function groupBy<Row, Key extends string, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  valueOf: (rows: readonly Row[]) => Value,
): Partial<Record<Key, Value>> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return Object.fromEntries([...groups].map(([key, group]) => [key, valueOf(group)])) as Partial<
    Record<Key, Value>
  >
}
