import type { CollectionBeforeOperationHook } from 'payload'
import { env } from '@/env'

/**
 * The platform fetches a picture from the `url` that a document names, which would let staff make the server call any
 * address. Only our own files may be named: that is how the backoffice crops a picture it already has.
 */
export const takeOwnFilesOnly: CollectionBeforeOperationHook<'media'> = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: { url?: unknown } }
  if (data && typeof data.url === 'string' && !isOurs(data.url)) delete data.url
  return args
}

const isOurs = (url: string) => /^\/(?!\/)/.test(url) || url.startsWith(`${env.SERVER_URL}/`)
