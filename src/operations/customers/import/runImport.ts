import { withTransaction } from '@/platform/database/transactions'
import { importLines } from './importLines'
import type { ImportReport } from './importReport'
import { ownRequest } from './ownRequest'
import type { ImportedFile } from './previewImport'
import { readImport } from './readImport'
import { takeBooking } from './takeBooking'
import { takeGuest } from './takeGuest'

/**
 * Takes a file in, line by line, each in a transaction of its own: what is refused is said, what is taken stays, also when
 * the process ends in the middle. All of it bears the batch and is taken back by it; importing the rest again makes nothing
 * twice.
 */
export async function runImport({
  kind,
  fileName,
  bytes,
  venueId,
  req,
}: ImportedFile): Promise<ImportReport> {
  const { lines, ignored, facts } = await readImport({ kind, bytes, venueId, req })
  // As the house: nobody writes batches by hand.
  const batch = await req.payload.create({
    collection: 'import-batches',
    data: {
      kind,
      fileName,
      rows: lines.length,
      made: 0,
      failed: 0,
      by: String(req.user?.name ?? ''),
      venue: venueId,
    },
    depth: 0,
    req,
  })
  const report = await importLines(lines, {
    // Bookings to come in the order of the file: whoever stands first gets the table.
    inOrder: ({ kind: of, read }) => of === 'bookings' && read?.isHistory === false,
    take: async (line) => {
      const own = ownRequest(req)
      const shared = { venueId, batch: batch.id, req: own }
      if (line.kind === 'bookings') return takeBooking({ read: line.read!, ...shared })
      return withTransaction(own, () => takeGuest({ read: line.read!, ...shared }))
    },
  })
  await req.payload.update({
    collection: 'import-batches',
    id: batch.id,
    data: { made: report.made, failed: report.failed },
    depth: 0,
    req,
  })
  return { batch: batch.id, kind, fileName, timeZone: facts.timeZone, ignored, ...report }
}
