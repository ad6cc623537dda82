import type { GraphQLError } from 'graphql'
import { getPayload, type SanitizedConfig } from 'payload'
import { env } from '@/env'
import { describeError } from '@/platform/http/describeError'
import { codeOfStatus, nameOfCode } from '@/platform/http/errorBody'
import { log } from '@/platform/log/log'
import { countGraphqlError } from '@/platform/metrics/count'
import { consume } from '@/platform/rateLimits/consume'
import { asksForSchema, checkGraphql, introspectionRefused } from './graphql/check'
import { readParams } from './graphql/readParams'
import { schemaOf } from './graphql/schemaOf'
import { isRecord } from './query/where'
import { RequestRefused, refusedOf } from './refusal'
import { withRate } from './rest/answers'
import { callerBlock, callerLanguage, hasCredentials, isDoubtful } from './rest/caller'

type Handler = (request: Request) => Promise<Response>

/**
 * Puts the request guard in front of the platform's GraphQL handler, for GET and POST. A query that costs too much, or asks
 * for the schema without having signed in, is refused before it is validated, and logged once.
 */
export function guardGraphql(config: Promise<SanitizedConfig> | SanitizedConfig, handle: Handler): Handler {
  return async (request) => {
    const noted: Noted = { request, config: await config }
    try {
      return await guarded(noted, handle)
    } catch (error) {
      await logRefusal(error, noted)
      return refusal(error, request)
    }
  }
}

type Noted = { request: Request; config: SanitizedConfig; operationName?: string }

async function guarded(noted: Noted, handle: Handler): Promise<Response> {
  const verdict = await consume('graphql', callerBlock())
  if (!verdict.isAllowed)
    return withRate(verdict, refusal(new RequestRefused({ code: 'RATE_LIMITED' }), noted.request))
  const { request, params } = await readParams(noted.request)
  if (!params) return quiet(await handle(request), noted)

  noted.operationName = params.operationName
  const { document, badVariables } = checkGraphql(schemaOf(noted.config), params)
  if (document && asksForSchema(document) && env.NODE_ENV !== 'development' && !(await actorOf(noted)))
    throw introspectionRefused()
  if (badVariables) return answerWith(request, 400, badVariables.errors.map(plainError))
  return quiet(await handle(request), noted)
}

/** Errors that the handler found by the book get a code and lose their hints at names the caller did not know. */
async function quiet(response: Response, noted: Noted): Promise<Response> {
  if (!/json/.test(response.headers.get('content-type') ?? '')) return response
  const text = await response.text()
  if (!text.includes('"errors"')) return withText(response, text)
  const body: unknown = JSON.parse(text)
  if (!isRecord(body) || !Array.isArray(body.errors)) return withText(response, text)

  const isAway = isDoubtful(noted.config, noted.request, 400)
  const errors = body.errors.filter(isRecord).map(isAway ? unavailable : coded)
  const isRefused = !('data' in body)
  for (const error of errors) countGraphqlError(isRefused ? 'refused' : 'failed', metricCode(codeOf(error)))
  if (isRefused)
    log.info(
      { reason: 'invalid', operationName: noted.operationName, actor: await actorOf(noted) },
      'graphql refused',
    )
  return withText(response, JSON.stringify({ ...body, errors }), errors.some(isPassing) ? comeBack : {})
}

/** Codes of ours are a short list; whatever else there is counts as one. */
const metricCode = (code: unknown) =>
  typeof code === 'string' && /^[A-Z_]{3,30}$/.test(code) ? code : 'OTHER'

const codeOf = ({ extensions }: Entry) => (isRecord(extensions) ? extensions.code : undefined)
const isPassing = (error: Entry) => codeOf(error) === 'UNAVAILABLE'

const comeBack = { 'retry-after': '2' }

type Entry = Record<string, unknown>

const coded = (error: Entry): Entry => {
  const extensions = isRecord(error.extensions) ? error.extensions : {}
  const hasCode = typeof extensions.code === 'string'
  return {
    ...error,
    message: withoutHint(String(error.message)),
    extensions: hasCode
      ? extensions
      : { ...extensions, name: nameOfCode('BAD_REQUEST'), code: 'BAD_REQUEST' },
  }
}

/** The database went away in the middle: what a resolver made of that is not the caller's fault. */
function unavailable(error: Entry): Entry {
  const { status, entry } = describeError(new RequestRefused({ code: 'UNAVAILABLE' }), callerLanguage())
  const { message, ...extensions } = entry
  return { ...error, message, extensions: { ...extensions, statusCode: status } }
}

const plainError = (error: GraphQLError): Entry =>
  coded({ message: error.message, locations: error.locations, path: error.path })

const withoutHint = (message: string) =>
  message.replace(/ Did you mean .*$/s, '').replace(/ Or did you mean .*$/s, '')

function withText(response: Response, text: string, more: Record<string, string> = {}): Response {
  const headers = new Headers({ ...Object.fromEntries(response.headers), ...more })
  headers.delete('content-length')
  headers.set('cache-control', 'no-store')
  return new Response(text, { status: response.status, statusText: response.statusText, headers })
}

function refusal(error: unknown, request: Request): Response {
  const { status, entry } = describeError(error, callerLanguage())
  const { message, ...extensions } = entry
  return answerWith(request, status, [{ message, extensions: { ...extensions, statusCode: status } }])
}

/** https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types */
function answerWith(request: Request, status: number, errors: Entry[]): Response {
  const isNew = /application\/graphql-response\+json/i.test(request.headers.get('accept') ?? '')
  const mediaType = isNew ? 'application/graphql-response+json' : 'application/json'
  return new Response(JSON.stringify({ errors }), {
    status,
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-language': callerLanguage(),
      ...(status === 503 ? comeBack : {}),
    },
  })
}

async function logRefusal(error: unknown, noted: Noted): Promise<void> {
  const refused = refusedOf(error)
  countGraphqlError(
    'refused',
    metricCode(refused ? (refused.code ?? codeOfStatus(refused.status ?? 400)) : 'UNEXPECTED'),
  )
  if (!refused) return log.error({ err: error, operationName: noted.operationName }, 'graphql failed')
  const reason = refused.refusal ?? refused.code ?? codeOfStatus(refused.status ?? 400)
  log.info({ reason, operationName: noted.operationName, actor: await actorOf(noted) }, 'graphql refused')
}

/** Id of the signed-in caller; null for strangers and for bad credentials. */
async function actorOf({ request, config }: Noted): Promise<string | null> {
  if (!hasCredentials(config, request.headers)) return null
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  return user ? String(user.id) : null
}
