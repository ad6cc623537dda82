import type { PayloadRequest } from 'payload'
import { inScope } from '@/access/inScope'
import { refusal } from '@/platform/http/refusal'

/** Lets those of a role (and keys whose scopes reach it) go on with one of our own endpoints; 401 and 403 for the others. */
export function onlyFor(
  isAllowed: (user: object) => boolean,
  req: PayloadRequest,
  slug: string,
  operation: 'read' | 'update' | 'create',
): void {
  const { user } = inScope(req, slug, operation)
  if (!req.user) throw refusal('UNAUTHENTICATED')
  if (!user || !isAllowed(user)) throw refusal('FORBIDDEN')
}
