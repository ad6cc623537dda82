import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { jwtSign, type PayloadRequest } from 'payload'
import { connectionOf, transactionOf } from '@/platform/database/transactions'
import type { Account } from './account'
import { deviceOf } from './deviceOf'

/** Somebody signed in somewhere, as people are shown it. No address is kept, and of the browser only what a person calls it. */
export type Session = {
  id: string
  /** "Firefox · Android"; null when the program did not say. */
  device: string | null
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  /** The one that asks. */
  isThis: boolean
}

export type OpenedSession = { id: string; token: string; /** Epoch seconds. */ exp: number }

/** More than anybody has devices: the oldest give way. */
const mostSessions = 20

/** A new session with an identity of its own, whatever the browser brought along. The caller holds the account. */
export async function openSession(
  { id: userId, email, role }: Pick<Account, 'id' | 'email' | 'role'>,
  { now, req }: { now: Date; req: PayloadRequest },
): Promise<OpenedSession> {
  const tx = await transactionOf(req)
  const id = randomUUID()
  const seconds = req.payload.collections.users.config.auth.tokenExpiration
  const at = now.toISOString()
  const until = new Date(now.getTime() + seconds * 1000).toISOString()
  await tx.execute(sql`
    delete from users_sessions where _parent_id = ${userId}::uuid and (expires_at <= ${at} or id not in (
      select id from users_sessions where _parent_id = ${userId}::uuid
      order by coalesce(last_seen_at, created_at) desc limit ${mostSessions - 1}))`)
  await tx.execute(sql`
    insert into users_sessions (_order, _parent_id, id, created_at, expires_at, last_seen_at, device)
    select coalesce(max(_order), 0) + 1, ${userId}::uuid, ${id}::text, ${at}::timestamptz, ${until}::timestamptz,
      ${at}::timestamptz, ${deviceOf(req.headers?.get('user-agent'))}::text
    from users_sessions where _parent_id = ${userId}::uuid`)
  return { id, ...(await tokenOf({ userId, email, role, sid: id }, req)) }
}

/** The signed name of a session, for its cookie. */
export const tokenOf = (
  { userId, email, role, sid }: { userId: string; email: string; role: string; sid: string },
  req: PayloadRequest,
) =>
  jwtSign({
    fieldsToSign: { id: userId, collection: 'users', email, role, sid },
    secret: req.payload.secret,
    tokenExpiration: req.payload.collections.users.config.auth.tokenExpiration,
  })

/** Ends one session, all of them, or all but one, at once: each request asks whether its session is there. */
export async function endSessions({
  userId,
  only,
  except,
  req,
}: {
  userId: string
  only?: string
  except?: string
  req: PayloadRequest
}): Promise<number> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    delete from users_sessions where _parent_id = ${userId}::uuid
      and (${only ?? null}::text is null or id = ${only ?? null}) and id is distinct from ${except ?? null}
    returning 1`)
  return rows.length
}

type Row = Record<'id' | 'device', string | null> &
  Record<'created_at' | 'last_seen_at' | 'expires_at', string | Date>

/** Those that are open, the one last used first. */
export async function readSessions(
  { userId, thisSession, now }: { userId: string; thisSession?: string; now: Date },
  req: PayloadRequest,
): Promise<Session[]> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Row>(sql`
    select id, device, created_at, coalesce(last_seen_at, created_at) as last_seen_at, expires_at from users_sessions
    where _parent_id = ${userId}::uuid and expires_at > ${now.toISOString()}
    order by id = ${thisSession ?? ''} desc, last_seen_at desc`)
  return rows.map((row) => ({
    id: String(row.id),
    device: row.device,
    createdAt: new Date(row.created_at).toISOString(),
    lastSeenAt: new Date(row.last_seen_at).toISOString(),
    expiresAt: new Date(row.expires_at).toISOString(),
    isThis: row.id === thisSession,
  }))
}
