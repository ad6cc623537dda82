import { sql } from '@payloadcms/db-postgres'
import { JWTAuthentication, type AuthStrategy } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

type SignedIn = { _sid?: string; sessions?: { id: string; lastSeenAt?: string | null }[] | null }

/** How exactly "last seen" is kept, in milliseconds: a write for every request would be too much. */
const exactly = 5 * 60 * 1000

/** The platform's own check of a session, which then notes that it is in use. */
export const sessionStrategy: AuthStrategy = {
  name: 'eliksir-session',
  authenticate: async (args) => {
    const found = await JWTAuthentication({ ...args, strategyName: 'local-jwt' })
    const { _sid: sid, sessions } = (found.user ?? {}) as SignedIn
    const seen = sessions?.find(({ id }) => id === sid)?.lastSeenAt
    if (sid && Date.now() - Date.parse(seen ?? '1970-01-01') > exactly) {
      const db = await connectionOf({ payload: args.payload })
      const at = new Date().toISOString()
      await db.execute(sql`
        update users_sessions set last_seen_at = ${at} where id = ${sid} and (last_seen_at is null or last_seen_at < ${at})`)
    }
    return found
  },
}
