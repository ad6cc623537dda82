import {
  IncomingMessage,
  ServerResponse,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http'
import { Socket } from 'node:net'

export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

type Asked = { url: string; headers: IncomingHttpHeaders }
type Render = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

/** Bytes of the largest answer that is taken up whole. Pages and lists are far smaller. */
const largest = 16 * 1024 * 1024

/**
 * Asks the platform on nobody's behalf: a request that says nothing but the question, and an answer that goes to no socket.
 * Whoever asked first may hang up; the answer is finished all the same.
 */
export async function capture(render: Render, { url, headers }: Asked): Promise<Captured> {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = { ...headers }
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  request.complete = true
  request.push(null)

  const response = new DetachedResponse(request)
  const ended = new Promise<void>((resolve, reject) => {
    response.once('finish', resolve)
    response.once('overflow', () =>
      reject(new Error(`The answer to ${url.split('?', 1)[0]} is too large to be taken up`)),
    )
  })
  await Promise.all([ended, render(request, response)])
  return { status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(response.chunks) }
}

/** Keeps what is written to it. */
class DetachedResponse extends ServerResponse {
  chunks: Buffer[] = []
  private length = 0

  override writeHead(status: number, ...rest: unknown[]): this {
    const given = rest.find((part) => typeof part === 'object' && part !== null) as
      OutgoingHttpHeaders | string[] | undefined
    if (Array.isArray(given))
      for (let at = 0; at < given.length; at += 2) this.setHeader(given[at]!, given[at + 1]!)
    else
      for (const [name, value] of Object.entries(given ?? {}))
        if (value !== undefined) this.setHeader(name, value)
    return super.writeHead(status)
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode)
    this.take(chunk, rest[0])
    callbackIn(rest)?.()
    return true
  }

  override end(...args: unknown[]): this {
    if (this.finished) return this
    if (!this.headersSent) this.writeHead(this.statusCode)
    if (args.length > 0 && typeof args[0] !== 'function') this.take(args[0], args[1])
    this.finished = true
    queueMicrotask(() => {
      this.emit('finish')
      callbackIn(args)?.()
      this.emit('close')
    })
    return this
  }

  private take(chunk: unknown, encoding: unknown): void {
    if (chunk === undefined || chunk === null) return
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk as Uint8Array)
    this.length += bytes.length
    if (this.length > largest) {
      this.chunks = []
      this.emit('overflow')
    } else this.chunks.push(bytes)
  }
}

const callbackIn = (args: unknown[]) =>
  args.find((arg) => typeof arg === 'function') as (() => void) | undefined
