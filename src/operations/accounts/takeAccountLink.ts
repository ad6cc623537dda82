import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf, transactionOf } from '@/platform/database/transactions'
import { linkIdOf, type LinkPurpose } from './accountLink'

type Asked = { token: string; purpose: LinkPurpose; now: Date; req: PayloadRequest }

/** Takes a link for good and answers whose it is. Of two who use it at once, one finds it used. */
export async function takeAccountLink({ token, purpose, now, req }: Asked): Promise<string | null> {
  const id = linkIdOf(token, purpose)
  if (!id) return null
  const tx = await transactionOf(req)
  const at = now.toISOString()
  const { rows } = await tx.execute<{ user_id: string }>(sql`
    update account_links set used_at = ${at}
    where id = ${id}::uuid and purpose = ${purpose} and used_at is null and expires_at > ${at}
    returning user_id`)
  return rows[0]?.user_id ?? null
}

/** Whose link it is, without using it: for the page that greets them. */
export async function whoseAccountLink({ token, purpose, now, req }: Asked) {
  const id = linkIdOf(token, purpose)
  if (!id) return null
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ name: string; email: string; role: string }>(sql`
    select u.name, u.email, u.role::text as role from account_links l join users u on u.id = l.user_id
    where l.id = ${id}::uuid and l.purpose = ${purpose} and l.used_at is null and l.expires_at > ${now.toISOString()}
      and u.status = ${purpose === 'invitation' ? 'invited' : 'active'}`)
  return rows[0] ?? null
}
