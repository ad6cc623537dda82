import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Refusal } from '@/i18n/errors'
import { errorBody } from '@/platform/http/errorBody'

type Broken = { status: string; code: 'BAD_REQUEST' | 'TOO_LARGE'; refusal: Refusal }

const malformed: Broken = { status: '400 Bad Request', code: 'BAD_REQUEST', refusal: 'malformed' }
const known: Record<string, Broken> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'TOO_LARGE',
    refusal: 'header',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: '413 Payload Too Large', code: 'TOO_LARGE', refusal: 'header' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', code: 'BAD_REQUEST', refusal: 'bodyTooSlow' },
}

/** Answers what Node's parser could not even read, and refuses every change of protocol. */
export function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    say(socket, known[error.code ?? ''] ?? malformed)
  })
}

/** Nothing of ours speaks another protocol; in development Next's hot reload does, and is let through. */
export function refuseUpgrades(server: Server): void {
  server.on('upgrade', (_, socket) => say(socket, malformed))
}

function say(socket: Duplex, { status, code, refusal }: Broken): void {
  // Whoever sends this has no language we could know.
  const body = JSON.stringify(errorBody({ code, refusal, language: 'en' }))
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${crypto.randomUUID()}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
