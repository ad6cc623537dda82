import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { connectionOf } from '@/platform/database/transactions'
import { cellsOf } from './cells'
import { readHeader, type ImportKind } from './columns'
import type { Fault } from './fault'
import { readBookingLine, type BookingFacts, type BookingLine } from './readBookingLine'
import { readCsv } from './readCsv'
import { readGuestLine, type GuestLine } from './readGuestLine'

export type ReadLine =
  | { line: number; kind: 'guests'; read: GuestLine | null; faults: Fault[] }
  | { line: number; kind: 'bookings'; read: BookingLine | null; faults: Fault[] }

/** The lines of a file, each understood or with what is wrong about it. Nothing has been asked of the rules yet. */
export async function readImport({
  kind,
  bytes,
  venueId,
  req,
}: {
  kind: ImportKind
  bytes: Uint8Array
  venueId: string
  req: PayloadRequest
}): Promise<{ lines: ReadLine[]; ignored: string[]; facts: BookingFacts }> {
  const { header, lines } = readCsv(bytes)
  const known = readHeader(kind, header)
  const facts = await readFacts(venueId, req)
  const understood = lines.map((line): ReadLine => {
    const cells = cellsOf(known, line)
    const { line: at } = line
    if (kind === 'guests') {
      const { read, faults } = readGuestLine(cells, facts.country)
      return { line: at, kind, read: faults.length > 0 ? null : read, faults }
    }
    const { read, faults } = readBookingLine(cells, facts)
    return { line: at, kind, read: faults.length > 0 ? null : read, faults }
  })
  return { lines: understood, ignored: known.ignored, facts }
}

async function readFacts(venueId: string, req: PayloadRequest): Promise<BookingFacts> {
  const db = await connectionOf(req)
  const { rows: venues } = await db.execute<{ country: string | null; timeZone: string }>(
    sql`select country, time_zone as "timeZone" from venues where id = ${venueId}`,
  )
  const { rows: tables } = await db.execute<{ id: string; name: string }>(
    sql`select id, lower(name) as name from tables where venue_id = ${venueId} and active is not false`,
  )
  return {
    country: venues[0]?.country ?? null,
    timeZone: venues[0]?.timeZone ?? 'UTC',
    now: Temporal.Now.instant(),
    tables: new Map(tables.map(({ id, name }) => [name, id])),
  }
}
