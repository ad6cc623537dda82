import { slugOf } from '@/domain/text/slugOf'
import { refusal } from '@/platform/http/refusal'

export const IMPORT_KINDS = ['guests', 'bookings'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** What a column may be called, in Polish and in English, as `slugOf` writes it. The first is what we call it. */
const guestColumns = {
  name: ['name', 'full-name', 'guest', 'guest-name', 'imie-i-nazwisko', 'gosc', 'nazwa', 'klient'],
  firstName: ['first-name', 'firstname', 'given-name', 'imie'],
  lastName: ['last-name', 'lastname', 'surname', 'family-name', 'nazwisko'],
  email: ['email', 'e-mail', 'mail', 'email-address', 'adres-e-mail', 'adres-email'],
  phone: [
    'phone',
    'phone-number',
    'mobile',
    'telephone',
    'tel',
    'telefon',
    'numer-telefonu',
    'nr-telefonu',
    'komorka',
  ],
  language: ['language', 'locale', 'jezyk'],
} as const

const columns = {
  guests: {
    ...guestColumns,
    notes: ['notes', 'note', 'comments', 'notatki', 'notatka', 'uwagi'],
    tags: ['tags', 'labels', 'etykiety', 'tagi'],
    vip: ['vip'],
  },
  bookings: {
    ...guestColumns,
    date: ['date', 'day', 'visit-date', 'data', 'dzien', 'data-wizyty', 'data-rezerwacji'],
    time: ['time', 'start', 'start-time', 'visit-time', 'godzina', 'czas'],
    partySize: [
      'party-size',
      'party',
      'guests',
      'covers',
      'people',
      'pax',
      'liczba-osob',
      'osoby',
      'ile-osob',
      'liczba-gosci',
    ],
    status: ['status', 'state', 'stan'],
    table: ['table', 'tables', 'stolik', 'stoliki'],
    notes: ['notes', 'guest-notes', 'wishes', 'comments', 'uwagi', 'zyczenia', 'notatki'],
    staffNotes: ['staff-notes', 'internal-notes', 'notatki-obslugi', 'notatki-zespolu'],
  },
} as const

export type Column = keyof typeof columns.guests | keyof typeof columns.bookings

export type Header = {
  /** Where each known column stands. */
  at: Partial<Record<Column, number>>
  /** Columns that are not taken, as the file calls them. */
  ignored: string[]
}

const needed: Record<ImportKind, Column[][]> = {
  guests: [
    ['name', 'firstName', 'lastName'],
    ['email', 'phone'],
  ],
  bookings: [['date'], ['time'], ['partySize'], ['name', 'firstName', 'lastName']],
}

/** Finds the columns by their names. 422 IMPORT_UNREADABLE, naming what is missing, when there is not enough to go by. */
export function readHeader(kind: ImportKind, cells: string[]): Header {
  const at: Partial<Record<Column, number>> = {}
  const ignored: string[] = []
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(kind, cell)
    if (column && at[column] === undefined) at[column] = index
    else if (cell !== '') ignored.push(cell.slice(0, 60))
  }
  const missing = needed[kind].filter((any) => any.every((column) => at[column] === undefined))
  if (missing.length > 0) throw refusal('IMPORT_UNREADABLE', { missing: missing.map(([first]) => first) })
  return { at, ignored }
}

function columnOf(kind: ImportKind, cell: string): Column | undefined {
  const slug = slugOf(cell)
  const entries = Object.entries(columns[kind]) as [Column, readonly string[]][]
  return entries.find(([, names]) => names.includes(slug))?.[0]
}
