import type { CollectionBeforeChangeHook } from 'payload'
import { createKey } from '@/operations/apiKeys/key'

/** Makes the key and keeps only its HMAC; the key itself travels in the request's context to the one answer that shows it. */
export const issueKey: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { key, prefix, hash } = createKey(req.payload.secret)
  req.context.issuedKey = key
  return { ...data, prefix, hash }
}
