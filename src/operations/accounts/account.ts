import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Role } from '@/access/roles'
import { connectionOf, transactionOf } from '@/platform/database/transactions'

export type AccountStatus = 'invited' | 'active' | 'deactivated'

/** An account as the house sees it when somebody is at the door. Never leaves the server. */
export type Account = {
  id: string
  name: string
  email: string
  role: Role
  status: AccountStatus
  language: 'pl' | 'en' | null
  hash: string | null
  salt: string | null
  /** Ids; none means all. */
  venues: string[]
}

const columns = sql`u.id, u.name, u.email, u.role::text as role, u.status::text as status, u.language::text as language,
  u.hash, u.salt, array(
    select r.venues_id::text from users_rels r where r.parent_id = u.id and r.path = 'venues' order by r.order
  ) as venues`

/** Mail addresses are kept in lower case. */
export async function findAccount(email: string, req: PayloadRequest): Promise<Account | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Account>(
    sql`select ${columns} from users u where u.email = ${email.trim().toLowerCase()}`,
  )
  return rows[0] ?? null
}

export async function findAccountById(id: string, req: PayloadRequest): Promise<Account | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Account>(sql`select ${columns} from users u where u.id = ${id}::uuid`)
  return rows[0] ?? null
}

/**
 * The account, held until the transaction of the request ends: one sign-in, end of a session or change of it after the other.
 * A save of the whole document takes the same locks before it reads, so it cannot bring back what was ended meanwhile.
 */
export async function holdAccount(id: string, req: PayloadRequest): Promise<Account | null> {
  const tx = await transactionOf(req)
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended('users', 0))`)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`users/${id}`}, 0))`)
  const { rows } = await tx.execute<Account>(
    sql`select ${columns} from users u where u.id = ${id}::uuid for no key update of u`,
  )
  return rows[0] ?? null
}
