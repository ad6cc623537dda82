import type { PayloadRequest } from 'payload'
import type { Board, BoardParty } from '@/domain/board/board'
import type { BookParty, ServiceBook } from '@/domain/board/serviceBook'
import { hostOf } from './callerOf'
import { readBoard } from './readBoard'
import { readBookBatches } from './readBookBatches'

type Question = { venue?: string; serviceDate?: string; locale: 'pl' | 'en'; req: PayloadRequest }

/** From so many people on a party is a group. */
const GROUP_SIZE = 8

/** Who is still to be reckoned with. */
const IN_THE_BOOK: readonly BoardParty['status'][] = [
  'held',
  'pending_payment',
  'pending',
  'confirmed',
  'arrived',
  'seated',
]

/** A night for the printer, from the same read as its board. */
export async function readServiceBook({ venue, serviceDate, locale, req }: Question): Promise<ServiceBook> {
  hostOf(req)
  const { board } = await readBoard({ venue, serviceDate, locale, req })
  const { asOf, night, areas, arrivals, waiting = [] } = board
  const parties = board.parties.filter(({ status }) => IN_THE_BOOK.includes(status))
  const tables = areas.flatMap((area) => area.tables)
  const place = new Map(tables.map(({ id }, index) => [id, index]))
  const placeOf = ({ tables: [first] }: BoardParty) => place.get(first ?? '') ?? Infinity
  const covers = parties.reduce((sum, { partySize }) => sum + partySize, 0)
  const ids = (chosen: (party: BoardParty) => boolean) => parties.filter(chosen).map(({ id }) => id)
  return {
    asOf,
    night,
    tables: Object.fromEntries(tables.map(({ id, name }) => [id, name])),
    seats: tables.filter(({ isInactive }) => !isInactive).reduce((sum, { maxParty }) => sum + maxParty, 0),
    covers,
    arrivals,
    parties: parties.map(toBookParty),
    waiting: waiting.filter(({ status }) => status === 'waitlisted').map(toLine),
    allergies: parties
      .filter(({ allergies }) => allergies)
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map(({ tables: at, allergies, name, startsAt, partySize }) => ({
        tables: at,
        allergies: allergies!,
        name,
        startsAt,
        partySize,
      })),
    vips: ids(({ guest }) => guest?.isVip === true),
    occasions: ids(({ occasion }) => occasion !== null),
    groups: ids(({ partySize }) => partySize >= GROUP_SIZE),
    batches: await readBookBatches({ covers, locale, req }),
  }
}

const toBookParty = (party: BoardParty): BookParty => {
  const { id, reference, status, startsAt, endsAt, partySize, tables, name, phone, occasion } = party
  const { notes, staffNotes, allergies, guest, locale, needsTable } = party
  return {
    id,
    reference,
    status,
    startsAt,
    endsAt,
    partySize,
    tables,
    name,
    phone,
    occasion,
    notes,
    staffNotes,
    allergies,
    guest,
    locale,
    needsTable,
  }
}

const toLine = ({
  id,
  partySize,
  name,
  phone,
  since,
  wantedFrom,
  wantedTo,
  notes,
}: NonNullable<Board['waiting']>[number]) => ({
  id,
  partySize,
  name,
  phone,
  since,
  wantedFrom,
  wantedTo,
  notes,
})
