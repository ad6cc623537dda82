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

/** Read as the platform will read it: `/\other.example` and a tab between two slashes lead to another host. */
export const isOurs = (url: string): boolean =>
  URL.canParse(url, env.SERVER_URL) && new URL(url, env.SERVER_URL).origin === new URL(env.SERVER_URL).origin
