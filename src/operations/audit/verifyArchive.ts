import type { FileStore } from '@/integrations/storage/fileStore'
import type { Transaction } from '@/platform/database/transactions'
import { readSegment, type SegmentFault } from './readSegment'
import { manifestOf, nameOfFile, NO_HASH, readManifest, SEGMENT_FOLDER, type Segment } from './segment'
import { readRecords } from './segmentRecords'

export type Verdict = {
  segments: number
  entries: number
  /** Of the last entry: written down elsewhere, it proves later that nothing before it was changed. */
  lastHash: string
  faults: SegmentFault[]
}

/**
 * Reads the whole archive and says where it is not what was written: by itself, line after line and segment after segment,
 * and against what the database remembers of it.
 */
export async function verifyArchive(store: FileStore, db: Pick<Transaction, 'execute'>): Promise<Verdict> {
  const records = await readRecords(db)
  const known = new Set(records.map(({ name }) => name))
  const faults: SegmentFault[] = []
  let entries = 0
  let previous: Segment | null = null

  for (const record of records) {
    const manifest = await manifestIn(store, record.name, faults)
    const segment: Segment = manifest ?? record
    if (manifest && !isAsRecorded(manifest, record)) faults.push({ segment: record.name, reason: 'record' })
    const follows =
      segment.previousName === (previous?.name ?? null) &&
      segment.previousHash === (previous?.lastHash ?? NO_HASH)
    if (!follows) faults.push({ segment: record.name, reason: 'order' })
    const read = await readSegment(segment, store)
    faults.push(...read.faults)
    entries += read.ids.length
    previous = segment
  }
  const files = await store.list(SEGMENT_FOLDER)
  const strangers = new Set(files.map(({ name }) => nameOfFile(name)).filter((name) => name !== null))
  for (const name of strangers) if (!known.has(name)) faults.push({ segment: name, reason: 'stranger' })
  return { segments: records.length, entries, lastHash: records.at(-1)?.lastHash ?? NO_HASH, faults }
}

async function manifestIn(store: FileStore, name: string, faults: SegmentFault[]): Promise<Segment | null> {
  const file = await store.read(manifestOf(name))
  if (!file) {
    faults.push({ segment: name, reason: 'missing' })
    return null
  }
  const chunks: Buffer[] = []
  for await (const chunk of file) chunks.push(chunk as Buffer)
  const manifest = readManifest(Buffer.concat(chunks).toString('utf8'))
  if (!manifest) faults.push({ segment: name, reason: 'manifest' })
  return manifest
}

const isAsRecorded = (manifest: Segment, record: Segment) =>
  (['name', 'from', 'until', 'entries', 'firstHash', 'lastHash', 'previousName', 'previousHash', 'sha256'] as const) // prettier-ignore
    .every((key) => manifest[key] === record[key])
