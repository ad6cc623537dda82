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

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
