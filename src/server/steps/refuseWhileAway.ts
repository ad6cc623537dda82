import { isAsset, type Step } from '../exchange'
import type { Readiness } from '../readiness'
import { refuse } from '../refuse'

const comeAgainSeconds = '2'

/**
 * Once a request has found no database, the next ones are told to come again before they try: each would wait for a connection
 * and render a page that cannot be. Readiness, asked at most once a second, says when it is over; while all is well nobody is
 * asked. What failed because the database was lost meanwhile is not broken: whoever asked may come again as well.
 */
export function refuseWhileAway(readiness: () => Promise<Readiness>): Step {
  let isLost = false
  return async (exchange, next) => {
    const { response, context, path } = exchange
    if (isLost && !isAsset(path)) {
      const state = await readiness()
      if (state.status === 'unavailable' && state.reason === 'database')
        return refuse(exchange, { code: 'UNAVAILABLE', headers: { 'retry-after': comeAgainSeconds } })
      isLost = false
    }
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => typeof response
    response.writeHead = (status: number, ...rest: unknown[]) => {
      if (context.hasLostDatabase) isLost = true
      if (status !== 500 || !isLost) return writeHead(status, ...rest)
      response.setHeader('retry-after', comeAgainSeconds)
      return writeHead(503, ...rest)
    }
    return next()
  }
}
