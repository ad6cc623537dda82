import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { requestIdFrom } from '@/platform/http/requestId'
import { logWhenClosed } from '../steps/writeAccessLog'
import { bodyAtHand } from './answer'
import { codingFor } from './codings'
import { isAskedByStranger, routerHeaders, type Site } from './question'
import type { ResponseCache } from './responseCache'
import { sendAnswer } from './sendAnswer'

type Settings = {
  cache: ResponseCache
  site: Site
  /** Counts the request against the limit of its address; false when that is used up. */
  mayAsk: (request: IncomingMessage) => boolean
  log: Logger
}

export type Memory = {
  /** Answers at once what is known and true. False: nothing was done, the request has to go the whole way. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** A request that has gone the whole way, and the question it came to. */
  learn: (request: IncomingMessage, key: string) => void
}

/** Requests, as they came over the wire, that are known to ask a question. */
const mostKnown = 5_000
const longestKnown = 2_000

/**
 * The short way for what is asked again and again: nothing is computed but the key, no promise is made and no context is
 * entered. It knows only requests that came the whole way before, word for word, so every check on that way has been passed.
 */
export function answerFromMemory({ cache, site, mayAsk, log }: Settings): Memory {
  const { counters } = cache
  const known = new Map<string, string>()
  const isOpenToOthers = site.corsOrigins.length > 0
  const isPlain = ({ headers }: IncomingMessage) =>
    isAskedByStranger(headers) && !(isOpenToOthers && headers.origin !== undefined)

  return {
    learn: (request, key) => {
      const asked = asIs(request)
      if (!isPlain(request) || asked.length > longestKnown) return
      if (known.size >= mostKnown) known.clear()
      known.set(asked, key)
    },

    answer: (request, response) => {
      const { method, headers } = request
      if ((method !== 'GET' && method !== 'HEAD') || !isPlain(request)) return false
      const key = known.get(asIs(request))
      if (key === undefined || !cache.isTrusted()) return false
      const entry = cache.find(key)
      if (!entry || entry.answer.numbered) return false
      const body = bodyAtHand(entry.answer, codingFor(headers['accept-encoding']))
      if (!body || !mayAsk(request)) return false

      const claimed = headers['x-request-id']
      const requestId = claimed === undefined ? randomUUID() : requestIdFrom(claimed)
      if (log.isLevelEnabled('info')) logWhenClosed({ log, request, response, requestId })
      counters.hits += 1
      entry.hits += 1
      const status = sendAnswer(request, response, { answer: entry.answer, body, requestId, from: 'hit' })
      if (status === 304) counters.notModified += 1
      return true
    },
  }
}

/** All that a question of a stranger is made of. No header can contain the characters that stand between them. */
function asIs({ url = '/', headers }: IncomingMessage): string {
  const language = headers['accept-language']
  const asked = language === undefined ? url : `${url}\n${language}`
  if (headers.rsc === undefined) return asked
  return routerHeaders.reduce((text, name) => `${text}\n${headers[name]?.toString() ?? '\u0001'}`, asked)
}
