import type { CollectionAfterChangeHook } from 'payload'

export const showKeyOnce: CollectionAfterChangeHook = ({ doc, operation, req }) =>
  operation === 'create' ? { ...doc, key: req.context.issuedKey } : doc
