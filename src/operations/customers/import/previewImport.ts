import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import type { ImportKind } from './columns'
import { importLines } from './importLines'
import type { ImportReport } from './importReport'
import { ownRequest } from './ownRequest'
import { readImport, type ReadLine } from './readImport'
import { takeBooking } from './takeBooking'

export type ImportedFile = {
  kind: ImportKind
  fileName: string
  bytes: Uint8Array
  venueId: string
  req: PayloadRequest
}

/**
 * What would become of a file: nothing is kept. Bookings still to come are really booked, each in a transaction of its own
 * that is rolled back, so that the same rules say the same; that two lines want the same table shows only in the run.
 */
export async function previewImport({
  kind,
  fileName,
  bytes,
  venueId,
  req,
}: ImportedFile): Promise<ImportReport> {
  const { lines, ignored, facts } = await readImport({ kind, bytes, venueId, req })
  const isKnown = await knownAmong(lines, venueId, req)
  const report = await importLines(lines, {
    inOrder: () => true,
    take: async (line) => {
      if (line.kind === 'guests') return isKnown(line) ? 'known' : 'made'
      if (line.read && !line.read.isHistory) await tryOut(line.read)
      return 'made'
    },
  })
  return { batch: null, kind, fileName, timeZone: facts.timeZone, ignored, ...report }

  async function tryOut(read: NonNullable<(ReadLine & { kind: 'bookings' })['read']>): Promise<void> {
    const own = ownRequest(req)
    try {
      await withTransaction(own, async () => {
        await takeBooking({ read, venueId, req: own })
        throw new TriedOut()
      })
    } catch (error) {
      if (!(error instanceof TriedOut)) throw error
    }
  }
}

/** All went well, and is taken back. */
class TriedOut extends Error {}

/** Tells guests who are on record, or stand further up in the file. */
async function knownAmong(
  lines: ReadLine[],
  venueId: string,
  req: PayloadRequest,
): Promise<(line: ReadLine) => boolean> {
  const contactsOf = ({ read }: ReadLine) =>
    [read?.guest.email, read?.guest.phone].filter((contact): contact is string => Boolean(contact))
  const asked = [...new Set(lines.flatMap(contactsOf))]
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ contact: string }>(sql`
    select asked.contact from json_array_elements_text(${JSON.stringify(asked)}::json) as asked (contact)
    where exists (
      select 1 from customers
      where venue_id = ${venueId} and erased_at is null and (email = asked.contact or phone = asked.contact))`)
  const seen = new Set(rows.map(({ contact }) => contact))
  return (line) => {
    const contacts = contactsOf(line)
    const isKnown = contacts.some((contact) => seen.has(contact))
    for (const contact of contacts) seen.add(contact)
    return isKnown
  }
}
