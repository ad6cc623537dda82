import type { CollectionAfterChangeHook } from 'payload'
import type { ApiKey } from '@/payload-types'

export const showKeyOnce: CollectionAfterChangeHook<ApiKey> = ({ doc, operation, req }) =>
  operation === 'create' ? { ...doc, key: req.context.issuedKey as string } : doc
