import type { IncomingMessage, ServerResponse } from 'node:http'
import { anyRequestId } from '@/platform/http/requestContext'
import type { Answer, Body } from './answer'
import { hashOf } from './inlineHashes'

/** Sends an answer as this caller takes it: not at all where he has it already. Returns the status that was sent. */
export function sendAnswer(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { status }: Answer,
  body: Body,
): number {
  const known = headers['if-none-match']
  if (known !== undefined && status === 200 && hasTag(known, body.etag)) {
    response.writeHead(304, body.notModified)
    response.end()
    return 304
  }
  response.writeHead(status, body.head)
  response.end(method === 'HEAD' ? undefined : body.bytes)
  return status
}

/** Weak comparison, as RFC 9110 has it for reading (13.1.2). */
const hasTag = (known: string, etag: string): boolean =>
  known === etag ||
  known.trim() === '*' ||
  known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/** Writes the number of this request into a page that says it; its policy names the scripts as they are then. */
export function sendNumbered(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, identity, headers, numbered }: Answer,
  requestId: string,
): void {
  const body = Buffer.from(identity.bytes.toString('utf8').replaceAll(anyRequestId, requestId))
  for (const [name, value] of headers) response.setHeader(name, value)
  const policy = (numbered ?? []).reduce(
    (text, script) => text.replaceAll(hashOf(script), hashOf(script.replaceAll(anyRequestId, requestId))),
    String(response.getHeader('content-security-policy') ?? ''),
  )
  response.setHeader('content-security-policy', policy)
  response.setHeader('content-length', body.length)
  response.writeHead(status)
  response.end(method === 'HEAD' ? undefined : body)
}
