import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '@/platform/database/transactions'
import type { Segment } from './segment'

/** What the database knows of a segment: it was read back whole; whether its entries have left the log. */
export type SegmentRecord = Segment & { isRemoved: boolean }

type Database = Pick<Transaction, 'execute'>

const stamp = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** In the order of the chain. */
export async function readRecords(db: Database): Promise<SegmentRecord[]> {
  const { rows } = await db.execute<SegmentRecord>(sql`
    select name, ${stamp('from_at')} as from, ${stamp('until_at')} as until, entries, first_hash as "firstHash",
      last_hash as "lastHash", previous_name as "previousName", previous_hash as "previousHash", sha256,
      bytes::int as bytes, removed_at is not null as "isRemoved"
    from audit_segments order by position`)
  return rows
}

/** Two who archived the same wrote the same; the second changes nothing. */
export async function recordSegment(segment: Segment, db: Database): Promise<void> {
  await db.execute(sql`
    insert into audit_segments (name, from_at, until_at, entries, first_hash, last_hash, previous_name, previous_hash,
      sha256, bytes)
    values (${segment.name}, ${segment.from}::timestamptz, ${segment.until}::timestamptz, ${segment.entries},
      ${segment.firstHash}, ${segment.lastHash}, ${segment.previousName}, ${segment.previousHash}, ${segment.sha256},
      ${segment.bytes})
    on conflict (name) do nothing`)
}
