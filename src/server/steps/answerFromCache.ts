import { codingFor } from '../cache/codings'
import type { Memory } from '../cache/answerFromMemory'
import { compute, type Kitchen } from '../cache/compute'
import { questionOf } from '../cache/question'
import { sendAnswer, sendNumbered } from '../cache/sendAnswer'
import type { Answer } from '../cache/answer'
import type { Exchange, Step } from '../exchange'

/**
 * Answers what strangers ask from memory, and what is not there by asking the platform once for all who wait. Everything
 * else goes on: whoever shows a key, a session or a preview, and everybody while changes cannot be heard.
 */
export function answerFromCache(kitchen: Kitchen, memory?: Memory): Step {
  const { cache, site } = kitchen
  const { counters } = cache

  const give = async (exchange: Exchange, key: string, answer: Answer, from: 'hit' | 'miss') => {
    const { request, response, context } = exchange
    if (answer.numbered) {
      response.setHeader('x-cache', from)
      return sendNumbered(request, response, answer, context.requestId)
    }
    const body = cache.bodyOf(key, answer, codingFor(request.headers['accept-encoding']))
    const ready = body instanceof Promise ? await body : body
    if (response.destroyed) return
    const status = sendAnswer(request, response, { answer, body: ready, requestId: context.requestId, from })
    if (status === 304) counters.notModified += 1
  }

  return async (exchange, next) => {
    const question = questionOf(exchange, site)
    if (!question) {
      counters.passed += 1
      return next()
    }
    if (!cache.isTrusted() && !(await cache.proven())) {
      counters.bypassed += 1
      return next()
    }
    const { key } = question
    const found = cache.find(key)
    if (found) {
      counters.hits += 1
      found.hits += 1
      memory?.learn(exchange.request, key)
      return give(exchange, key, found.answer, 'hit')
    }
    const flying = cache.flightOf(key)
    if (flying) {
      counters.joined += 1
      const { answer, isPrivate } = await flying
      return isPrivate ? next() : give(exchange, key, answer, 'hit')
    }
    counters.misses += 1
    const { tags } = exchange.context.recorder
    const { answer } = await cache.fly(key, { tags, make: () => compute(exchange, question, kitchen) })
    return give(exchange, key, answer, 'miss')
  }
}
