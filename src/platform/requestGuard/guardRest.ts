import type { SanitizedConfig } from 'payload'
import { env } from '@/env'
import { consume } from '@/platform/rateLimits/consume'
import { assertStorable } from './body/inspectJson'
import { readText } from './body/readText'
import { isUuid } from './query/value'
import { RequestRefused, refuseWith } from './refusal'
import { answerTo, inOneShape, tooMany, withRate } from './rest/answers'
import { callerBlock, hasCredentials, hasSession, isDoubtful } from './rest/caller'
import { checkBody, mediaTypeOf, withBody } from './rest/checkBody'
import { normaliseQuery } from './rest/normaliseQuery'
import { routeOf, type Route } from './rest/route'
import { askForReset } from './signIn/askForReset'
import { signIn } from './signIn/signIn'

export type RouteHandler<Args> = (request: Request, args: Args) => Promise<Response>

/**
 * Puts the request guard in front of the platform's REST handler: what is malformed, too large or too frequent is
 * answered here, and the platform only sees what it can answer without a 5xx.
 */
export function guardRest<Args>(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  handle: RouteHandler<Args>,
): RouteHandler<Args> {
  return async (request, args) => {
    try {
      const response = await guarded(await config, request, (checked) => handle(checked, args))
      return await inOneShape(response)
    } catch (error) {
      return answerTo(error)
    }
  }
}

async function guarded(
  config: SanitizedConfig,
  original: Request,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (original.method === 'OPTIONS') return preflight(original, handle)
  const { request, method } = await underItsOwnMethod(original)
  const url = new URL(request.url)
  const route = routeOf(config, method, url.pathname)

  const rateClass = rateClassOf({ config, request, method, path: url.pathname, route })
  const verdict = await consume(rateClass, callerBlock())
  if (!verdict.isAllowed) return tooMany(verdict)
  refuseClosedDoors(route)

  const asked = route.isGenerated
    ? withSearch(request, url, normaliseQuery(url.search, callerOf(config, request, method)))
    : plain(request, url)
  const response = await answered({ config, route, asked, method, handle })
  if (isDoubtful(config, request, response.status)) return inOneShape(answerTo(away))
  return withRate(verdict, response)
}

const away = new RequestRefused({ code: 'UNAVAILABLE' })

type Asked = {
  config: SanitizedConfig
  route: Route
  asked: Request
  method: string
  handle: (request: Request) => Promise<Response>
}

async function answered({ config, route, asked, method, handle }: Asked): Promise<Response> {
  if (method === 'GET') return handle(asked)
  const locales = config.localization ? config.localization.localeCodes : []
  const { request, body } = await checkBody(asked, route, locales)
  const slug = route.collection?.auth ? route.collection.slug : undefined
  if (slug && route.pattern === '/login') return signIn(body, () => handle(request))
  if (slug && route.pattern === '/forgot-password') return askForReset(body, () => handle(request))
  return handle(request)
}

/** A POST may carry a long query and act as GET, and a HEAD is a GET whose body nobody reads. Both are checked as what they are. */
async function underItsOwnMethod(request: Request): Promise<{ request: Request; method: string }> {
  const { headers, method, url } = request
  if (method === 'HEAD')
    return { request: new Request(url, { headers, signal: request.signal }), method: 'GET' }
  const override = headers.get('x-payload-http-method-override') ?? headers.get('x-http-method-override')
  if (override === null) return { request, method }
  if (method !== 'POST' || override !== 'GET') refuseWith('method')

  const query =
    mediaTypeOf(headers) === 'application/x-www-form-urlencoded' ? await readText(request, 256 * 1024) : ''
  const asked = new Headers(headers)
  for (const name of [
    'x-payload-http-method-override',
    'x-http-method-override',
    'content-type',
    'content-length',
  ])
    asked.delete(name)
  const joined = new URL(url)
  joined.search = [joined.search.slice(1), query].filter(Boolean).join('&')
  return { request: new Request(joined, { headers: asked, signal: request.signal }), method: 'GET' }
}

/** What a stranger changes is counted more narrowly than what anybody reads. */
function rateClassOf({
  config,
  request,
  method,
  path,
  route,
}: {
  config: SanitizedConfig
  request: Request
  method: string
  path: string
  route: Route
}) {
  if (['/reset-password', '/accept-invitation', '/unlock'].includes(route.pattern ?? ''))
    return 'passwordReset'
  if (method === 'GET' || hasCredentials(config, request.headers)) return 'api'
  // Their senders come from few addresses, prove themselves by a signature and come back at a pace of their own.
  if (SIGNED_POSTS.has(path)) return 'api'
  if (env.RATE_LIMIT_BOOKING === 0 && path === '/api/reservations/book') return 'api'
  return route.pattern === '/login' || route.pattern === '/forgot-password' ? 'api' : 'ownPosts'
}

const SIGNED_POSTS = new Set([
  '/api/payments/stripe/webhook',
  '/api/payments/sandbox/webhook',
  '/api/contact-problems/resend/webhook',
])

function refuseClosedDoors({ collection, pattern, params, isGenerated }: Route): void {
  // The first owner comes from the environment or a one-time link, never from whoever is first at the door.
  if (pattern === '/first-register') throw new RequestRefused({ code: 'FORBIDDEN' })
  if (collection && isGenerated && params.id !== undefined && !isUuid(params.id))
    throw new RequestRefused({ code: 'NOT_FOUND' })
}

const callerOf = (config: SanitizedConfig, { headers }: Request, method: string) => ({
  isWrite: method === 'PATCH' || method === 'DELETE',
  hasCredentials: hasCredentials(config, headers),
  hasSession: hasSession(config, headers),
})

function plain(request: Request, url: URL): Request {
  assertStorable([...url.searchParams].flat())
  return request
}

function withSearch(request: Request, url: URL, search: string): Request {
  if (search === url.search) return request
  const asked = new URL(url)
  asked.search = search
  return request.body
    ? new Request(asked, {
        method: request.method,
        headers: request.headers,
        body: request.body,
        signal: request.signal,
        duplex: 'half',
      } as RequestInit)
    : withBody(request, null, asked.href)
}

/** Other origins are let in by name only; the rest is told no instead of being left to guess. */
function preflight(
  request: Request,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> | Response {
  const origin = request.headers.get('origin')
  const isKnown = origin === null || origin === env.SERVER_URL || env.CORS_ORIGINS.includes(origin)
  return isKnown ? handle(request) : answerTo(new RequestRefused({ code: 'FORBIDDEN' }))
}
