import type { IncomingMessage, ServerResponse } from 'node:http'
import { anyRequestId } from '@/platform/http/requestContext'
import type { Answer, Body } from './answer'
import { hashOf } from './inlineHashes'

type Given = { answer: Answer; body: Body; requestId: string; from: 'hit' | 'miss' }

/** Sends an answer as this caller takes it: not at all where he has it already. Returns the status that was sent. */
export function sendAnswer(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { answer: { status }, body, requestId, from }: Given,
): number {
  const known = headers['if-none-match']
  if (known !== undefined && status === 200 && hasTag(known, body.etag)) {
    response.writeHead(304, addressed(body.notModified, requestId, from))
    response.end()
    return 304
  }
  response.writeHead(status, addressed(body.head, requestId, from))
  if (method === 'HEAD') response.end()
  else if (body.text !== null) response.end(body.text, 'latin1')
  else response.end(body.bytes)
  return status
}

/** Writes what belongs to this request into the places left for it: the list is read before anybody else can have it. */
function addressed(head: string[], requestId: string, from: string): string[] {
  head[1] = requestId
  head[3] = from
  return head
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
