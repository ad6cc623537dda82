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
 * Whether staff may have been answered as a stranger: who they are was asked of a database that did not answer. What was
 * written all the same is written.
 */
export const isTakenForStranger = (config: SanitizedConfig, { headers, method }: Request, status: number) =>
  requestContext()?.hasLostDatabase === true &&
  hasCredentials(config, headers) &&
  (status === 401 || status === 403 || (method === 'GET' && status < 500))

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
