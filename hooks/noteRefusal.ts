import type { AfterErrorHook, PayloadRequest } from 'payload'
import { pseudonym, writeAudit, type AuditEntry } from '@/operations/audit/writeAudit'

/**
 * Keeps on record who was not let in (a sign-in with a wrong password, by a mark that nobody can read back) and what a
 * signed-in person or key tried without the right to it. Strangers who try doors are the log's business, not the book's.
 */
export const noteRefusal: AfterErrorHook = async ({ collection, error, req }) => {
  const { status, originalError } = error as { status?: number; originalError?: { status?: number } }
  const code = originalError?.status ?? status
  const path = req?.pathname ?? ''
  if (!req?.payload) return

  if (code === 401 && path.endsWith('/login')) {
    const { email } = (req.data ?? {}) as { email?: unknown }
    const changes = { email: pseudonym(String(email).trim().toLowerCase(), req.payload.secret) }
    await note(req, { action: 'sign-in-refused', collection: 'users', changes })
  } else if (code === 403 && req.user) {
    const changes = { method: req.method ?? null, path: path.slice(0, 200) }
    await note(req, { action: 'refused', collection: collection?.slug, changes })
  }
}

/** What was refused has been rolled back; this is written beside it, and never stands in the way of the answer. */
async function note(req: PayloadRequest, entry: Omit<AuditEntry, 'req'>): Promise<void> {
  const { payload, user, context, headers, payloadAPI } = req
  try {
    await writeAudit({ ...entry, req: { payload, user, context, headers, payloadAPI } as PayloadRequest })
  } catch (error) {
    payload.logger.error({ err: error }, 'a refusal could not be noted')
  }
}
