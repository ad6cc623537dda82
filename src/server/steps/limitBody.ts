import { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { isAdmin, isApi, type Exchange, type Step } from '../exchange'
import { refuse } from '../refuse'

const megabyte = 1024 * 1024

/** Bytes a body may have: forms with a file, the admin's own messages, everything else. */
export const bodyLimits = { upload: 20 * megabyte, admin: 4 * megabyte, json: megabyte }

type Pace = {
  /** Milliseconds in which a body without a file has to be there, and after which an upload must have kept its pace. */
  patience: number
  /** Bytes per second an upload has to keep on average. */
  slowestUpload: number
}

const usualPace: Pace = { patience: 20_000, slowestUpload: 8 * 1024 }

/**
 * Refuses bodies that are too large (by their declared length, before a byte is read, or when they have grown too long)
 * and closes those that dribble in. Counts without consuming: Next reads the same stream.
 */
export const limitBody =
  (pace: Pace = usualPace): Step =>
  async (exchange, next) => {
    const { request } = exchange
    if (!hasBody(request)) return next()

    const limit = limitOf(exchange)
    const tooLarge = (lingerMs: number) => {
      refuse(exchange, { code: 'TOO_LARGE', refusal: 'bodyTooLarge', values: { most: limit / megabyte } })
      hangUpAfter(request, lingerMs)
    }
    if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge(10_000)

    const stop = watch(exchange, { limit, pace, tooLarge })
    try {
      await next()
    } finally {
      stop()
    }
  }

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const isUpload = ({ headers }: IncomingMessage) =>
  (headers['content-type'] ?? '').toLowerCase().startsWith('multipart/form-data')

function limitOf({ request, path }: Exchange): number {
  if (isApi(path) && isUpload(request)) return bodyLimits.upload
  return isAdmin(path) ? bodyLimits.admin : bodyLimits.json
}

function watch(
  exchange: Exchange,
  { limit, pace, tooLarge }: { limit: number; pace: Pace; tooLarge: (lingerMs: number) => void },
) {
  const { request } = exchange
  let received = 0
  let waited = 0

  const count = (chunk: Buffer | string) => {
    received += chunk.length
    if (received <= limit) return
    stop()
    tooLarge(500)
  }
  // Not `request.on`: that would start the flow before Next listens.
  EventEmitter.prototype.on.call(request, 'data', count)

  const timer = setInterval(() => {
    waited += pace.patience
    const isSlow = !isUpload(request) || received < (waited / 1000) * pace.slowestUpload
    if (request.complete) return stop()
    if (!isSlow) return
    stop()
    refuse(exchange, { code: 'BAD_REQUEST', refusal: 'bodyTooSlow', status: 408, closes: true })
  }, pace.patience)
  timer.unref()

  const stop = () => {
    clearInterval(timer)
    EventEmitter.prototype.removeListener.call(request, 'data', count)
  }
  return stop
}

/**
 * A socket closed while the caller still sends is reset, and the caller never reads why. So the rest is thrown away for
 * a while (Node does that once the answer is out) before the line is cut.
 */
function hangUpAfter(request: IncomingMessage, ms: number): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.socket.destroy()
  }, ms)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}
