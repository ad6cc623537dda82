import type { ErrorCode, Refusal } from '@/i18n/errors'
import { errorBody, statusOfCode } from '@/platform/http/errorBody'
import { isAdmin, isApi, type Exchange } from './exchange'
import { troublePage, troubleStyle } from './troublePage'

type Reason = {
  code: ErrorCode
  refusal?: Refusal
  values?: Record<string, string | number>
  /** Only where the code's own status is not exact enough. */
  status?: number
  headers?: Record<string, string>
  /** Ends the connection with the answer. */
  closes?: boolean
}

/** Answers in the error shape of the API: what gets here never reached a page. Somebody who asked for one gets words. */
export function refuse(exchange: Exchange, reason: Reason): void {
  const { request, response, context } = exchange
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const status = reason.status ?? statusOfCode[reason.code]
  const page = pageFor(exchange, status)
  const body = page ?? JSON.stringify(errorBody({ ...reason, language: context.language }))
  response.writeHead(status, {
    'content-type': page ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-language': context.language,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; frame-ancestors 'none'${page ? `; base-uri 'none'; img-src 'self'; style-src ${troubleStyle()}` : ''}`,
    ...reason.headers,
    ...(reason.closes ? { connection: 'close' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** For a browser that wanted a page and is asked to come again. */
function pageFor({ request, path, context }: Exchange, status: number): string | null {
  const wantsPage = request.headers.accept?.includes('text/html') && !isApi(path) && !isAdmin(path)
  if (!wantsPage || !(status === 429 || status >= 500)) return null
  return troublePage({
    language: context.language,
    path,
    requestId: context.requestId,
    what: status === 500 ? 'failed' : 'busy',
  })
}
