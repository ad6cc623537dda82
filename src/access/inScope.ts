import type { PayloadRequest } from 'payload'
import type { Actor } from './roles'

/**
 * The request as a rule should see it: an API key with scopes (`cocktails:read`) acts as a stranger wherever they do not
 * reach. People, and keys without scopes, are as they are.
 */
export function inScope(req: PayloadRequest, slug: string, operation: string): PayloadRequest {
  const { apiKeyId, scopes } = (req.user ?? {}) as Partial<Actor>
  if (!apiKeyId || !scopes?.length) return req
  const needed = operation === 'readVersions' ? 'read' : operation
  if (scopes.includes(`${slug}:${needed}`)) return req
  return Object.create(req, { user: { value: null } }) as PayloadRequest
}
