import type { Column, ImportKind } from './columns'

export type LineFault = { line: number; column: Column | null; message: string }

export type LineOutcome = 'made' | 'known' | 'refused'

/** A line as a person looks it over. Instants are ISO strings. */
export type ShownLine = {
  line: number
  outcome: LineOutcome
  name: string
  email: string | null
  phone: string | null
  startsAt: string | null
  partySize: number | null
}

/** What became of a file, or what would. */
export type ImportReport = {
  /** By which it is undone; null for a dry run. */
  batch: string | null
  kind: ImportKind
  fileName: string
  timeZone: string
  rows: number
  made: number
  /** Guests who are on record already. */
  known: number
  failed: number
  /** Columns that are not taken, as the file calls them. */
  ignored: string[]
  /** The first 500. */
  faults: LineFault[]
  /** The first 50. */
  lines: ShownLine[]
}
