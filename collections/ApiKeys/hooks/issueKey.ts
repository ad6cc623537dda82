import type { CollectionBeforeChangeHook } from 'payload'
import type { Actor } from '@/access/roles'
import { createKey } from '@/operations/apiKeys/key'

/** Makes the key and keeps only its HMAC; the key itself travels in the request's context to the one answer that shows it. */
export const issueKey: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { key, prefix, hash } = createKey(req.payload.secret)
  req.context.issuedKey = key
  const { id, name, apiKeyId } = (req.user ?? {}) as Partial<Actor & { name: string }>
  const maker = id && !apiKeyId ? { madeById: id, madeBy: name ?? null } : {}
  return { ...data, ...maker, prefix, hash }
}
