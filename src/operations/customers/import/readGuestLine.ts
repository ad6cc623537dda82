import { optionalCell, type Cells } from './cells'
import type { Fault } from './fault'
import { readGuest, type ImportedGuest } from './readGuest'

/** A guest as a line of the file tells of him. */
export type GuestLine = {
  guest: ImportedGuest
  more: { notes: string | null; tags: string[]; vip: boolean }
}

export function readGuestLine(cells: Cells, country: string | null): { read: GuestLine; faults: Fault[] } {
  const { guest, faults } = readGuest(cells, country)
  if (!cells('email') && !cells('phone')) faults.push({ column: 'phone', why: 'contactMissing' })

  const notes = optionalCell(cells, 'notes')
  if (notes && notes.length > 2000) faults.push({ column: 'notes', why: 'tooLong' })
  const tags = [
    ...new Set(
      cells('tags')
        .split(/[,;|]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ]
  if (tags.length > 20 || tags.some((tag) => tag.length > 40)) faults.push({ column: 'tags', why: 'tooLong' })
  const said = cells('vip').toLowerCase()
  if (![...YES, ...NO].includes(said)) faults.push({ column: 'vip', why: 'vip' })
  return { read: { guest, more: { notes, tags, vip: YES.includes(said) } }, faults }
}

const YES = ['tak', 't', 'yes', 'y', 'true', '1', 'x', 'vip']
const NO = ['', 'nie', 'n', 'no', 'false', '0', '-']
