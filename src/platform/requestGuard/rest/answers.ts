import { errorSentence } from '@/i18n/errors'
import { describeError } from '@/platform/http/describeError'
import { codeOfStatus, nameOfCode, type ErrorBody } from '@/platform/http/errorBody'
import { log } from '@/platform/log/log'
import type { RateVerdict } from '@/platform/rateLimits/consume'
import { rateHeaders } from '@/platform/rateLimits/rateHeaders'
import { isRecord } from '../query/where'
import { RequestRefused, refusedOf } from '../refusal'
import { callerLanguage } from './caller'

/** Turns whatever was thrown before or beside the platform into an answer; only what is our own fault is logged. */
export function answerTo(error: unknown): Response {
  const { status, entry } = describeError(error, callerLanguage())
  if (!refusedOf(error) && status >= 500) log.error({ err: error }, 'request failed')
  return answer(status, { errors: [entry] })
}

/** Answers 429 in the shape of every other error. */
export const tooMany = (verdict: RateVerdict): Response =>
  withRate(verdict, answerTo(new RequestRefused({ code: 'RATE_LIMITED' })))

/** Tells the caller what is left, unless a narrower limit has already told. */
export function withRate(verdict: RateVerdict, response: Response): Response {
  if (response.headers.has('ratelimit')) return response
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(rateHeaders(verdict))) headers.set(name, value)
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

export const answer = (status: number, body: unknown): Response =>
  Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', 'content-language': callerLanguage() },
  })

/**
 * The last net: errors that some endpoint wrote by itself (`{ message }`, `{ error }`) get the one shape and a code, and
 * 503 and 429 say when to come back.
 */
export async function inOneShape(original: Response): Promise<Response> {
  const response = withoutIdleCors(original)
  if (response.status < 400 || !isJson(response)) return response
  const { status } = response
  const body = shaped(await parsed(response), status)
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('content-language', callerLanguage())
  headers.set('cache-control', 'no-store')
  if ((status === 503 || status === 429) && !headers.has('retry-after'))
    headers.set('retry-after', String(retryAfter(body)))
  return Response.json(body, { status: status === 501 ? 404 : status, headers })
}

/** The platform lists methods and headers for every origin; where none is let in they say nothing. */
function withoutIdleCors(response: Response): Response {
  if (response.headers.has('access-control-allow-origin')) return response
  const headers = new Headers(response.headers)
  headers.delete('access-control-allow-methods')
  headers.delete('access-control-allow-headers')
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

const isJson = ({ headers }: Response) => (headers.get('content-type') ?? '').startsWith('application/json')

async function parsed(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return {}
  }
}

function shaped(body: unknown, status: number): ErrorBody {
  const code = codeOfStatus(status)
  const entries = isRecord(body) && Array.isArray(body.errors) ? body.errors.filter(isRecord) : []
  if (entries.length > 0 && entries.every((entry) => typeof entry.code === 'string')) return body as ErrorBody
  const given =
    isRecord(body) && typeof body.message === 'string' && code === 'BAD_REQUEST' ? body.message : undefined
  const plain = { name: nameOfCode(code), message: given ?? errorSentence(code, callerLanguage()), code }
  if (entries.length === 0) return { errors: [plain] }
  return {
    errors: entries.map((entry) => ({
      ...plain,
      ...entry,
      code: plain.code,
      name: plain.name,
    })),
  }
}

function retryAfter({ errors: [first] }: ErrorBody): number {
  const seconds = isRecord(first?.data) ? Number(first.data.retryAfterSeconds) : NaN
  return Number.isFinite(seconds) ? Math.max(1, seconds) : 2
}
