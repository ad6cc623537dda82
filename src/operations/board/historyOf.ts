import { Temporal } from 'temporal-polyfill'
import type { HistoryEntry } from '@/domain/board/partySheet'
import type { ReservationStatus } from '@/domain/reservation/statuses'

type Change = { from: unknown; to: unknown }

export type AuditRow = {
  at: number
  action: 'create' | 'update'
  actorType: 'staff' | 'api-key' | 'house' | 'stranger'
  actorName: string | null
  changes: Record<string, Change> | null
}

type Question = {
  /** The latest first. */
  rows: readonly AuditRow[]
  tableNames: ReadonlyMap<string, string>
  iso: (instant: Temporal.Instant) => string
}

/** What the audit log tells of a reservation, in the words of those who run the night. */
export function historyOf({ rows, tableNames, iso }: Question): HistoryEntry[] {
  return rows.flatMap(({ at, action, actorType, actorName, changes }) => {
    const made = {
      at: iso(Temporal.Instant.fromEpochMilliseconds(at)),
      who: actorName,
      by: BY[actorType],
    }
    return whatHappened(action, changes ?? {}).map((what) => ({ ...made, what }))
  })

  function whatHappened(action: AuditRow['action'], changes: Record<string, Change>): HistoryEntry['what'][] {
    if (action === 'create') return [{ kind: 'created', partySize: numberOf(changes.partySize?.to) }]
    const { status, tables, startsAt, endsAt, partySize } = changes
    const words = WORDS.filter((name) => changes[name] !== undefined)
    return [
      ...(status
        ? [
            {
              kind: 'status' as const,
              from: (status.from as ReservationStatus | null) ?? null,
              to: status.to as ReservationStatus,
            },
          ]
        : []),
      ...(tables ? [{ kind: 'tables' as const, from: namesOf(tables.from), to: namesOf(tables.to) }] : []),
      ...(startsAt
        ? [{ kind: 'time' as const, from: momentOf(startsAt.from), to: momentOf(startsAt.to) }]
        : endsAt
          ? [{ kind: 'end' as const, from: momentOf(endsAt.from), to: momentOf(endsAt.to) }]
          : []),
      ...(partySize
        ? [{ kind: 'partySize' as const, from: numberOf(partySize.from), to: numberOf(partySize.to) ?? 0 }]
        : []),
      ...(words.length > 0 ? [{ kind: 'words' as const, fields: words }] : []),
    ]
  }

  function namesOf(ids: unknown): string[] {
    return Array.isArray(ids) ? ids.map((id) => tableNames.get(String(id)) ?? '?') : []
  }

  function momentOf(value: unknown): string | null {
    const ms = typeof value === 'string' ? Date.parse(value) : NaN
    return Number.isNaN(ms) ? null : iso(Temporal.Instant.fromEpochMilliseconds(ms))
  }
}

const BY = { staff: 'staff', 'api-key': 'staff', house: 'house', stranger: 'guest' } as const

/** Told by their names alone: what stands in them is not in the log. */
const WORDS = ['guest', 'notes', 'staffNotes', 'allergies', 'occasion', 'customer', 'area'] as const

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null)
