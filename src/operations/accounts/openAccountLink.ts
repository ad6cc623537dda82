import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import { linkLife, linkToken, type LinkPurpose } from './accountLink'

export type AccountLink = {
  token: string
  /** Counts the links of this account and purpose; the newest is the only one that works. */
  number: number
  until: Date
}

type Asked = { userId: string; purpose: LinkPurpose; now: Date; req: PayloadRequest }

/** A new link; whatever was sent before for the same purpose stops working. */
export async function openAccountLink({ userId, purpose, now, req }: Asked): Promise<AccountLink> {
  const db = await connectionOf(req)
  const id = randomUUID()
  const until = new Date(now.getTime() + linkLife[purpose])
  const { rows } = await db.execute<{ number: number }>(sql`
    insert into account_links (user_id, purpose, id, created_at, expires_at)
    values (${userId}::uuid, ${purpose}, ${id}::uuid, ${now.toISOString()}, ${until.toISOString()})
    on conflict (user_id, purpose) do update set id = excluded.id, number = account_links.number + 1,
      created_at = excluded.created_at, expires_at = excluded.expires_at, used_at = null
    returning number`)
  return { token: linkToken(id, purpose), number: rows[0]?.number ?? 1, until }
}

/** The link that works now, for the mail that carries it; null when it was used, withdrawn or has run out. */
export async function readOpenLink({ userId, purpose, now, req }: Asked): Promise<AccountLink | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string; number: number; expires_at: string | Date }>(sql`
    select id, number, expires_at from account_links
    where user_id = ${userId}::uuid and purpose = ${purpose} and used_at is null and expires_at > ${now.toISOString()}`)
  const [row] = rows
  return row
    ? { token: linkToken(row.id, purpose), number: row.number, until: new Date(row.expires_at) }
    : null
}
