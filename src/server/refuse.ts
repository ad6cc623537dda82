import type { ErrorCode, Refusal } from '@/i18n/errors'
import { errorBody, statusOfCode } from '@/platform/http/errorBody'
import type { Exchange } from './exchange'

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

/** Answers in the error shape of the API, whatever the path: what gets here never reached a page. */
export function refuse({ request, response, context }: Exchange, reason: Reason): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const body = JSON.stringify(errorBody({ ...reason, language: context.language }))
  response.writeHead(reason.status ?? statusOfCode[reason.code], {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-language': context.language,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...reason.headers,
    ...(reason.closes ? { connection: 'close' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
