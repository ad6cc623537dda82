import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import { hasWords } from './hasWords'
import { searchWords } from './searchWords'

/** More than anybody pages through; whoever sees so many types another letter. */
const MOST = 500

/** Guests by any part of name, mail or number, Polish letters or not. Of every venue: whoever asks adds what they may see. */
export async function findGuestIds(typed: string, req: PayloadRequest): Promise<string[]> {
  const { words } = searchWords(typed)
  if (words.length === 0) return []
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string }>(sql`
    select c.id from customers c
    where ${hasWords(sql`guest_words(c.name, c.email, c.phone)`, words)}
    order by c.visits desc nulls last, c.id limit ${MOST}`)
  return rows.map(({ id }) => id)
}
