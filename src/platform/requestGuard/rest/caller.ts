import type { SanitizedConfig } from 'payload'
import { addressBlock } from '@/platform/http/clientAddress'
import { requestContext } from '@/platform/http/requestContext'

export const hasSession = (config: SanitizedConfig, headers: Headers) =>
  new RegExp(`(?:^|;\\s*)${escaped(config.cookiePrefix)}-token=.`).test(headers.get('cookie') ?? '')

export const hasCredentials = (config: SanitizedConfig, headers: Headers) =>
  headers.has('authorization') || hasSession(config, headers)

/** What limits count a caller by. */
export const callerBlock = () => addressBlock(requestContext()?.clientAddress ?? 'unknown')

export const callerLanguage = () => requestContext()?.language ?? 'pl'

/**
 * Whether an answer may only say that the database did not answer: what is refused for a missing session, user or relation
 * may be there, and staff may have been shown what a stranger sees. What was written all the same is written.
 */
export const isDoubtful = (config: SanitizedConfig, { headers, method }: Request, status: number) => {
  if (!requestContext()?.hasLostDatabase || status >= 500) return false
  const isRefused = status >= 400 && status !== 429
  return isRefused || (method === 'GET' && hasCredentials(config, headers))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
