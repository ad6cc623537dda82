import type { IncomingHttpHeaders } from 'node:http'
import type { RequestContext } from '@/platform/http/requestContext'
import type { Exchange } from '../exchange'
import { isKept } from './keptPaths'
import { normaliseAddress } from './normaliseAddress'

/** What a stranger asks, stripped of everything that is only his: the same question has the same answer for everyone. */
export type Question = {
  key: string
  /** Path and query as they are asked of the platform. */
  url: string
  /** All that the platform is told; nothing that is not in the key or the same for everybody. */
  headers: () => IncomingHttpHeaders
  isPage: boolean
}

export type Site = {
  /** Address of this installation: answers never depend on the host that a caller claims. */
  serverUrl: string
  /** Origins of other sites that may read the API. */
  corsOrigins: readonly string[]
}

/** What Next makes different answers of. */
export const routerHeaders = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
] as const

/** Characters of the router's headers together. Ours come to a few hundred. */
const longestRouterState = 8_192

/** Null: this one is answered without the cache, neither from it nor for it. */
export function questionOf(
  { request, path, context }: Exchange,
  { serverUrl, corsOrigins }: Site,
): Question | null {
  const { headers, method } = request
  if (method !== 'GET' && method !== 'HEAD') return null
  if (!isKept(path) || !isAskedByStranger(headers)) return null

  const url = normaliseAddress(request.url ?? path, path)
  const isApi = path.startsWith('/api/')
  const told: IncomingHttpHeaders = {}
  let key = `${context.language} ${url}`
  if (isApi) {
    const { origin } = headers
    if (origin !== undefined && corsOrigins.includes(origin)) {
      told.origin = origin
      key += `\norigin ${origin}`
    }
  } else if (headers.rsc !== undefined) {
    for (const name of routerHeaders) {
      const value = headers[name]
      if (value === undefined) continue
      told[name] = value
      key += `\n${name} ${String(value)}`
    }
    if (key.length > longestRouterState + url.length) return null
  }
  return {
    key,
    url,
    isPage: !isApi && told.rsc === undefined,
    headers: () => ({ ...commonHeaders(serverUrl, context), ...told }),
  }
}

function commonHeaders(serverUrl: string, { language, requestId }: RequestContext): IncomingHttpHeaders {
  const { host, protocol } = new URL(serverUrl)
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': '127.0.0.1',
    accept: '*/*',
    'accept-language': language,
    'user-agent': 'Mozilla/5.0 (front door)',
    'x-request-id': requestId,
  }
}

/** Our cookies open something: a session, a preview. Those of others mean nothing to us. */
const ours =
  /(?:^|[;\s])(?:__Host-|__Secure-)?(?:eliksir|payload-token|__prerender_bypass|__next_preview_data)/i

/** Whether somebody asks who shows nothing of his own, and for nothing but the whole answer. */
export const isAskedByStranger = (headers: IncomingHttpHeaders): boolean =>
  isStrangers(headers) && !isSpecial(headers)

const isStrangers = ({ authorization, cookie }: IncomingHttpHeaders): boolean =>
  authorization === undefined && (cookie === undefined || !ours.test(cookie))

const isSpecial = (headers: IncomingHttpHeaders): boolean =>
  headers.range !== undefined ||
  headers.upgrade !== undefined ||
  headers['transfer-encoding'] !== undefined ||
  (headers['content-length'] !== undefined && headers['content-length'] !== '0') ||
  headers['next-action'] !== undefined
