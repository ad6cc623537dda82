import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { env } from '@/env'
import { refusal } from '@/platform/http/refusal'

export type Person = { id: string; email: string; sid: string | undefined }

/** The signed-in person; a key is none, and accounts are people's own business. */
export function personOf(req: PayloadRequest): Person {
  const user = req.user as (Partial<Actor> & { email?: string; _sid?: string }) | null
  if (!user?.id) throw refusal('UNAUTHENTICATED')
  if (user.apiKeyId) throw refusal('FORBIDDEN')
  return { id: user.id, email: user.email ?? '', sid: user._sid }
}

/** Whoever gets a session by a call must have made it themselves: another site's form could sign them in as somebody else. */
export function refuseForeignOrigin({ headers }: PayloadRequest): void {
  const origin = headers.get('origin')
  const isForeign = origin
    ? ![env.SERVER_URL, ...env.CORS_ORIGINS].includes(origin)
    : headers.get('sec-fetch-site') === 'cross-site'
  if (isForeign) throw refusal('FORBIDDEN')
}
