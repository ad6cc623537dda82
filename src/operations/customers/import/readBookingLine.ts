import { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { slugOf } from '@/domain/text/slugOf'
import { isDate } from '@/domain/time/isDate'
import { wallTimeToInstant } from '@/domain/time/wallTimeToInstant'
import { optionalCell, type Cells } from './cells'
import type { Fault } from './fault'
import { readGuest, type ImportedGuest } from './readGuest'

/** A booking as a line of the file tells of it. What has passed is written down as it ended. */
export type BookingLine = {
  guest: ImportedGuest
  startsAt: Temporal.Instant
  partySize: number
  status: ReservationStatus
  isHistory: boolean
  tableId: string | null
  notes: string | null
  staffNotes: string | null
}

export type BookingFacts = {
  country: string | null
  timeZone: string
  now: Temporal.Instant
  /** Ids of the venue's tables by their names in small letters. */
  tables: Map<string, string>
}

/** The date is that of the calendar, as a guest would say it: one o'clock on Sunday night is Monday's. */
export function readBookingLine(
  cells: Cells,
  { country, timeZone, now, tables }: BookingFacts,
): { read: BookingLine | null; faults: Fault[] } {
  const { guest, faults } = readGuest(cells, country)
  const startsAt = readStart(cells, timeZone, faults)
  const partySize = /^\d{1,3}$/.test(cells('partySize')) ? Number(cells('partySize')) : 0
  if (partySize < 1 || partySize > 200) faults.push({ column: 'partySize', why: 'partySize' })
  for (const [column, most] of [
    ['notes', 1000],
    ['staffNotes', 2000],
  ] as const)
    if (cells(column).length > most) faults.push({ column, why: 'tooLong' })

  const named = optionalCell(cells, 'table')
  const tableId = named ? (tables.get(named.toLowerCase()) ?? null) : null
  if (named && !tableId) faults.push({ column: 'table', why: 'table' })

  const hasPassed = startsAt !== null && Temporal.Instant.compare(startsAt, now) <= 0
  const status = startsAt && readStatus(cells('status'), hasPassed, faults)
  if (!startsAt || !status) return { read: null, faults }
  const read = {
    guest,
    startsAt,
    partySize,
    status,
    isHistory: status !== 'confirmed',
    tableId,
    notes: optionalCell(cells, 'notes'),
    staffNotes: optionalCell(cells, 'staffNotes'),
  }
  return { read, faults }
}

function readStart(cells: Cells, timeZone: string, faults: Fault[]): Temporal.Instant | null {
  const date = dateOf(cells('date'))
  const time = timeOf(cells('time'))
  if (!date) faults.push({ column: 'date', why: 'date' })
  if (!time) faults.push({ column: 'time', why: 'time' })
  if (!date || !time) return null
  const startsAt = wallTimeToInstant({ date, time, timeZone, edge: 'opens' })
  const shown = startsAt.toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5)
  if (shown === time) return startsAt
  faults.push({ column: 'time', why: 'timeSkipped' })
  return null
}

/** '2027-05-14' or '14.05.2027', also with slashes: day before month, as is written in Europe. */
function dateOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? []
  const date = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text
  return isDate(date) ? date : null
}

/** '18:30', '8:05', '18.30', also with seconds. */
function timeOf(text: string): string | null {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(text) ?? []
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

const said: Partial<Record<ReservationStatus, string[]>> = {
  confirmed: ['confirmed', 'booked', 'reserved', 'new', 'potwierdzona', 'potwierdzone', 'nowa', 'rezerwacja'],
  completed: ['completed', 'done', 'visited', 'finished', 'zakonczona', 'zrealizowana', 'odbyta'],
  no_show: ['no-show', 'noshow', 'did-not-come', 'nieobecnosc', 'nie-przyszli', 'nieobecny'],
  cancelled_guest: ['cancelled', 'canceled', 'cancelled-guest', 'odwolana', 'anulowana'],
  cancelled_venue: ['cancelled-venue', 'cancelled-by-venue', 'odwolana-przez-lokal'],
}

function readStatus(text: string, hasPassed: boolean, faults: Fault[]): ReservationStatus | null {
  const slug = slugOf(text.replaceAll('_', '-'))
  const found = slug
    ? (Object.keys(said) as ReservationStatus[]).find((status) => said[status]?.includes(slug))
    : 'confirmed'
  if (!found) {
    faults.push({ column: 'status', why: 'status' })
    return null
  }
  // What was confirmed and has passed is taken to have taken place.
  if (hasPassed) return found === 'confirmed' ? 'completed' : found
  if (found === 'completed' || found === 'no_show') {
    faults.push({ column: 'status', why: 'statusAhead' })
    return null
  }
  return found
}
