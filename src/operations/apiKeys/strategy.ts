import { sql } from '@payloadcms/db-postgres'
import type { AuthStrategy } from 'payload'
import type { Role } from '@/access/roles'
import { connectionOf } from '@/platform/database/transactions'
import { hashKey, isKey } from './key'

type KeyRow = {
  id: string
  name: string
  role: Role
  scopes: string[]
  venues: string[]
}

/**
 * `Authorization: Bearer elk_…`. Asks the database each time, so a revoked key stops at once; notes its use at most once
 * a minute.
 */
export const apiKeyStrategy: AuthStrategy = {
  name: 'eliksir-api-key',
  authenticate: async ({ headers, payload }) => {
    const key = headers.get('authorization')?.match(/^Bearer (\S+)$/i)?.[1]
    if (!key || !isKey(key)) return { user: null }

    const db = await connectionOf({ payload })
    const { rows } = await db.execute<KeyRow>(sql`
      select k.id, k.name, k.role,
        array(select t.text from api_keys_texts t where t.parent_id = k.id and t.path = 'scopes' order by t.order) as scopes,
        array(select r.venues_id::text from api_keys_rels r where r.parent_id = k.id and r.path = 'venues') as venues
      from api_keys k
      where k.hash = ${hashKey(key, payload.secret)}
        and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`)
    const found = rows[0]
    if (!found) return { user: null }

    await db.execute(sql`
      update api_keys set last_used_at = now()
      where id = ${found.id} and (last_used_at is null or last_used_at < now() - interval '1 minute')`)
    const { id, name, role, scopes, venues } = found
    return { user: { collection: 'users', id, apiKeyId: id, name, role, scopes, venues } as never }
  },
}
