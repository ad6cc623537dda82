/**
 * A closed stretch of the audit log as it lies in the archive: entries as lines of JSON, oldest first, each with a hash over
 * itself and the one before it, from segment to segment.
 */
export type Segment = {
  /** The month (UTC) its entries are from, '2026-08'; entries that turned up later have a number behind: '2026-08.2'. */
  name: string
  /** Instants, the second not included. */
  from: string
  until: string
  entries: number
  firstHash: string
  lastHash: string
  /** Null for the very first. */
  previousName: string | null
  previousHash: string
  /** Of the compressed file. */
  sha256: string
  bytes: number
}

/** What the first entry of all follows from. */
export const NO_HASH = '0'.repeat(64)

const folder = 'audit-log'

export const SEGMENT_FOLDER = folder
export const fileOf = (name: string) => `${folder}/${name}.jsonl.gz`
export const manifestOf = (name: string) => `${folder}/${name}.manifest.json`

/** The name of a segment from one of its files; null for anything else. */
export const nameOfFile = (file: string): string | null =>
  file.match(/^audit-log\/(\d{4}-\d{2}(?:\.\d+)?)\.(?:jsonl\.gz|manifest\.json)$/)?.[1] ?? null

export const manifestText = (segment: Segment) => `${JSON.stringify(segment, null, 2)}\n`

/** Null for what is no manifest. */
export function readManifest(text: string): Segment | null {
  try {
    const value = JSON.parse(text) as Partial<Segment> | null
    const isWhole =
      value !== null &&
      ['name', 'from', 'until', 'firstHash', 'lastHash', 'previousHash', 'sha256'].every(
        (key) => typeof value[key as keyof Segment] === 'string',
      ) &&
      Number.isSafeInteger(value.entries)
    return isWhole ? (value as Segment) : null
  } catch {
    return null // not JSON
  }
}
