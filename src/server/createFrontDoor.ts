import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { clientAddress } from '@/platform/http/clientAddress'
import { isClosing } from '@/platform/http/draining'
import { languageOf } from '@/platform/http/language'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
import { requestIdFrom } from '@/platform/http/requestId'
import { answerBrokenRequests } from './answerBrokenRequests'
import { inOrder, type Exchange, type Step } from './exchange'
import { refuse } from './refuse'

type FrontDoor = {
  steps: Step[]
  trustedProxyHops: number
  log: Logger
  /** What needs no more than memory is answered before anything else; false lets the steps have it. */
  answerAtOnce?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/** A plain HTTP server that knows each request by an id and an address, and sends it through the steps. */
export function createFrontDoor({ steps, trustedProxyHops, log, answerAtOnce }: FrontDoor): Server {
  const handle = inOrder(steps)

  const server = createServer(
    {
      // Cookies and a token fit many times over; what is larger is answered 431.
      maxHeaderSize: 32 * 1024,
      // Longer than the idle time of the load balancers in front (60 s), so that they never write into a closing socket.
      keepAliveTimeout: 65_000,
      headersTimeout: 15_000,
      // The outer bound for an upload; `limitBody` is stricter with everything else.
      requestTimeout: 300_000,
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      if (isClosing()) return sendElsewhere(request, response)
      if (answerAtOnce?.(request, response)) return
      const exchange = begin(request, response, trustedProxyHops)
      void runInContext(exchange.context, async () => {
        try {
          await handle(exchange)
        } catch (error) {
          log.error({ err: error }, 'request failed')
          refuse(exchange, { code: 'UNEXPECTED', closes: true })
        }
      })
    },
  )
  answerBrokenRequests(server)
  return server
}

/** Nothing was done for it, so whoever stands in front may give it to another instance, whatever its method. */
function sendElsewhere(request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  response.writeHead(503, { connection: 'close', 'retry-after': '1', 'content-length': 0 }).end()
}

function begin(request: IncomingMessage, response: ServerResponse, trustedProxyHops: number): Exchange {
  const { headers, url = '/' } = request
  const requestId = requestIdFrom(headers['x-request-id'])
  headers['x-request-id'] = requestId
  response.setHeader('x-request-id', requestId)
  return {
    request,
    response,
    path: url.split('?', 1)[0] ?? '/',
    context: {
      requestId,
      clientAddress: clientAddress({
        socketAddress: request.socket.remoteAddress,
        forwardedFor: headers['x-forwarded-for'],
        trustedProxyHops,
      }),
      language: languageOf({ url, acceptLanguage: headers['accept-language'] }),
      recorder: newRecorder(),
    },
  }
}
