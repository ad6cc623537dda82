import { createHmac, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

type Actor = { id?: unknown; name?: unknown; apiKeyId?: string } | null | undefined

export type AuditEntry = {
  /** 'create', 'update', 'delete', 'sign-in', 'sign-in-refused', 'eighty-six' … */
  action: string
  collection?: string
  documentId?: string
  title?: unknown
  changes?: Record<string, unknown>
  /** Whoever did it, when it is not the user of the request. */
  actor?: Actor
  req: PayloadRequest
}

/**
 * Appends to the audit log, in the transaction of the request when it has one, so that it stands exactly when its cause
 * does.
 */
export async function writeAudit({
  action,
  collection,
  documentId,
  title,
  changes,
  actor,
  req,
}: AuditEntry): Promise<void> {
  if (req.context.skipAudit) return
  const who = (actor ?? req.user) as Actor
  const db = await connectionOf(req)
  await db.execute(sql`
    insert into audit_log (id, at, action, actor_type, actor_id, actor_name, "on", document_id, document_title, changes, request_id)
    values (${randomUUID()}, now(), ${action}, ${actorType(who, req)}, ${textOf(who?.id)}, ${textOf(who?.name)},
      ${collection ?? null}, ${documentId ?? null}, ${titleOf(title)},
      ${changes ? JSON.stringify(changes) : null}::jsonb, ${requestIdOf(req)})`)
}

/** Personal data as it may stand in the log: the same value gives the same mark, and nobody can read it back. */
export const pseudonym = (value: unknown, secret: string): string =>
  `hmac:${createHmac('sha256', secret).update(String(value)).digest('hex').slice(0, 24)}`

function actorType(who: Actor, req: PayloadRequest): 'staff' | 'api-key' | 'house' | 'stranger' {
  if (who) return who.apiKeyId ? 'api-key' : 'staff'
  return req.payloadAPI === 'local' ? 'house' : 'stranger'
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
const requestIdOf = (req: PayloadRequest) => req.headers?.get?.('x-request-id') ?? null

function titleOf(title: unknown): string | null {
  if (typeof title === 'string') return title.slice(0, 200)
  const [first] = Object.values((title ?? {}) as Record<string, unknown>)
  return typeof first === 'string' ? first.slice(0, 200) : null
}
