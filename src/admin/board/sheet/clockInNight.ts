import type { BoardNight } from '@/domain/board/board'

const HALF_HOUR_MS = 1_800_000

/**
 * The instant of a wall time of this night, as it is sent: '01:15' is after midnight. Read off the night's own columns, which
 * know where its clock stands; null for a time that the night does not have.
 */
export function clockInNight(time: string, { columns, startsAt, fromAt }: BoardNight): string | null {
  const minutes = minutesOf(time)
  if (minutes === null) return null
  const column = columns.find(({ label }) => {
    const from = minutesOf(label.slice(0, 5))
    return from !== null && minutes >= from && minutes < from + 30
  })
  if (column) return new Date(Date.parse(column.startsAt) + (minutes % 30) * 60_000).toISOString()
  // Outside what is drawn: counted from its edge, still within the service date.
  const first = minutesOf(fromAt.slice(11, 16))
  if (first === null) return null
  const beginning = Date.parse(fromAt) + (minutes - first) * 60_000
  const shown = beginning < Date.parse(startsAt) ? beginning + 48 * HALF_HOUR_MS : beginning
  return new Date(shown).toISOString()
}

function minutesOf(time: string): number | null {
  const parts = /^(\d{2}):(\d{2})/.exec(time)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}
