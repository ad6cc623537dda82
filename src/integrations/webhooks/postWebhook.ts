import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import type { DeliveryFailure } from '@/domain/events/deliveryStatuses'
import { faultOfAddress, isLoopback } from '@/domain/events/webhookAddress'

export type Posted = {
  url: string
  headers: Record<string, string>
  body: string
  /** Development: this machine may receive, without TLS. */
  allowLoopback: boolean
  /** Until the answer's status has come. */
  timeoutMs?: number
  /** Instead of the system's own, for tests. */
  lookup?: LookupFunction
}

export type PostAnswer = {
  /** Null when none came. */
  status: number | null
  /** Null when it was taken, 2xx. */
  failure: DeliveryFailure | null
  /** The beginning of what the receiver said. */
  excerpt: string
  retryAfterMs: number | null
}

/** Of an answer, in bytes; the rest is not read. */
const mostRead = 4_096
/** For the body once the status is known. */
const bodyMs = 2_000

/**
 * Posts to an address that somebody typed in. The name is resolved once and every address it leads to looked at before one
 * of them is connected to, so that nothing of ours can be reached: no private, loopback, link-local or otherwise special
 * address, nor by another spelling, nor by a name that changes its mind. Redirects are not followed, certificates are
 * checked, time and size are bounded. Never throws: what came of it is the answer.
 */
export function postWebhook(posted: Posted): Promise<PostAnswer> {
  const { url, allowLoopback, timeoutMs = 10_000 } = posted
  if (faultOfAddress(url, { allowLoopback })) return Promise.resolve(failed('REFUSED_ADDRESS'))
  return new Promise((resolve) => {
    const { request, agent } = open(posted)
    const end = (answer: PostAnswer) => {
      clearTimeout(timer)
      request.destroy()
      agent.destroy()
      resolve(answer)
    }
    const timer = setTimeout(() => end(failed('TIMEOUT')), timeoutMs)
    request.on('error', (error) => end(failed(failureOf(error))))
    request.on('response', (response) => {
      clearTimeout(timer)
      void beginningOf(response).then((excerpt) => end(answerOf(response, excerpt)))
    })
    request.end(posted.body)
  })
}

function open({ url, headers, body, allowLoopback, lookup }: Posted) {
  const { protocol, hostname } = new URL(url)
  // A name that only leads to this machine is no developer's choice: the address has to say so.
  const allowIPAddressList = allowLoopback && isLoopback(hostname) ? ['127.0.0.0/8', '::1'] : []
  const isPlain = protocol === 'http:'
  const agent = isPlain
    ? new RequestFilteringHttpAgent({ keepAlive: false, allowIPAddressList })
    : new RequestFilteringHttpsAgent({ keepAlive: false, allowIPAddressList, rejectUnauthorized: true })
  const options = {
    method: 'POST',
    agent,
    lookup,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  }
  return { request: isPlain ? http.request(url, options) : https.request(url, options), agent }
}

/** Ends early when it has seen enough, or waited long enough. */
function beginningOf(response: http.IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    const done = () => {
      clearTimeout(timer)
      resolve(Buffer.concat(chunks).subarray(0, mostRead).toString('utf8'))
    }
    const timer = setTimeout(done, bodyMs)
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length >= mostRead) done()
    })
    for (const event of ['end', 'close', 'error'] as const) response.once(event, done)
  })
}

function answerOf({ statusCode = 0, headers }: http.IncomingMessage, excerpt: string): PostAnswer {
  const isTaken = statusCode >= 200 && statusCode < 300
  const isRedirect = statusCode >= 300 && statusCode < 400
  return {
    status: statusCode,
    failure: isTaken ? null : isRedirect ? 'REDIRECTED' : 'STATUS',
    excerpt,
    retryAfterMs: retryAfterOf(headers['retry-after']),
  }
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfterOf(header: string | undefined): number | null {
  if (!header) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) && ms > 0 ? ms : null
}

const failed = (failure: DeliveryFailure): PostAnswer => ({
  status: null,
  failure,
  excerpt: '',
  retryAfterMs: null,
})

function failureOf(error: Error & { code?: string }): DeliveryFailure {
  if (/is not allowed\. Because/.test(error.message)) return 'REFUSED_ADDRESS'
  if (error.code === 'ETIMEDOUT') return 'TIMEOUT'
  return /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|SSL|TLS/.test(error.code ?? '')
    ? 'CERTIFICATE'
    : 'CONNECTION'
}
