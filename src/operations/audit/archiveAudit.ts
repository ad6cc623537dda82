import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import type { FileStore } from '@/integrations/storage/fileStore'
import { holdAlone } from '@/platform/database/holdAlone'
import { connectionOf } from '@/platform/database/transactions'
import { packEntries } from './packEntries'
import { readEntries } from './readEntries'
import { readSegment } from './readSegment'
import { removeArchived } from './removeArchived'
import { fileOf, manifestOf, manifestText, NO_HASH, type Segment } from './segment'
import { readRecords, recordSegment, type SegmentRecord } from './segmentRecords'

type Question = {
  payload: Payload
  store: FileStore
  now: Temporal.Instant
  /** How many full months stay in the log beside the one that is being written, one at least. */
  keptMonths: number
  signal?: AbortSignal
}

/**
 * Moves closed months of the audit log into the archive, oldest first. Each step is safe to be the last one before a crash:
 * a file without a record is written again, a recorded one is read back again before its entries go, and they go in one
 * transaction. Gives how many segments were made and how many entries left the log; none where somebody else is at it.
 */
export async function archiveAudit(question: Question): Promise<Archived> {
  const archived = await holdAlone('audit-archive', question.payload, () => archiveAlone(question))
  return archived ?? { segments: 0, removed: 0 }
}

type Archived = { segments: number; removed: number }

async function archiveAlone(question: Question): Promise<Archived> {
  const { payload, store, signal } = question
  const db = await connectionOf({ payload })
  let removed = 0
  for (const record of await readRecords(db)) {
    if (!record.isRemoved) removed += await finish(record, question)
  }
  let segments = 0
  for (;;) {
    signal?.throwIfAborted()
    const records = await readRecords(db)
    const month = await oldestClosedMonth(question)
    if (!month) return { segments, removed }
    const segment = await writeSegment({ month, records, store, db, signal })
    if (!segment) return { segments, removed }
    const { faults } = await readSegment(segment, store)
    if (faults.length > 0)
      throw new Error(`The archive of ${segment.name} could not be read back: ${faults[0]!.reason}`)
    await recordSegment(segment, db)
    segments += 1
    removed += await finish({ ...segment, isRemoved: false }, question)
  }
}

/** Never on the strength of a record alone: what is removed has been read back from the store just now. */
async function finish(record: SegmentRecord, { payload, store, signal }: Question): Promise<number> {
  const { faults, ids } = await readSegment(record, store)
  if (faults.length > 0)
    throw new Error(`The archive of ${record.name} is damaged (${faults[0]!.reason}); its entries stay`)
  return removeArchived({ segment: record, ids, payload, signal })
}

type Month = { name: string; from: string; until: string }

/** The first month that is over for long enough and has entries. Months are those of UTC. */
async function oldestClosedMonth({ payload, now, keptMonths }: Question): Promise<Month | null> {
  const thisMonth = now.toZonedDateTimeISO('UTC').toPlainDate().with({ day: 1 })
  const kept = thisMonth.subtract({ months: Math.max(1, keptMonths) })
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<{ month: string | null }>(sql`
    select to_char(min(at) at time zone 'UTC', 'YYYY-MM') as month from audit_log
    where at < ${kept.toString()}::timestamp at time zone 'UTC'`)
  const name = rows[0]?.month
  if (!name) return null
  const first = Temporal.PlainDate.from(`${name}-01`)
  const midnight = (date: Temporal.PlainDate) => storedInstant(date.toZonedDateTime('UTC').toInstant())
  return { name, from: midnight(first), until: midnight(first.add({ months: 1 })) }
}

type Writing = {
  month: Month
  records: SegmentRecord[]
  store: FileStore
  db: Awaited<ReturnType<typeof connectionOf>>
  signal?: AbortSignal
}

async function writeSegment({ month, records, store, db, signal }: Writing): Promise<Segment | null> {
  const previous = records.at(-1)
  const previousHash = previous?.lastHash ?? NO_HASH
  const packed = await packEntries(readEntries(month, db, signal), previousHash)
  if (!packed) return null
  const { file, ...sums } = packed
  const name = await freeName(month.name, { records, file, store })
  const segment: Segment = {
    ...month,
    name,
    ...sums,
    previousName: previous?.name ?? null,
    previousHash,
    bytes: file.length,
  }
  await store.write(fileOf(name), file)
  await store.write(manifestOf(name), Buffer.from(manifestText(segment)))
  return segment
}

type Naming = { records: SegmentRecord[]; file: Buffer; store: FileStore }

/** An archive is never written over, not even by a database that was restored and does not know it; the same again is. */
async function freeName(month: string, { records, file, store }: Naming): Promise<string> {
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? month : `${month}.${turn}`
    if (records.some((record) => record.name === name)) continue
    const there = await store.read(fileOf(name))
    if (!there) return name
    const chunks: Buffer[] = []
    for await (const chunk of there) chunks.push(chunk as Buffer)
    if (Buffer.concat(chunks).equals(file)) return name
  }
}
