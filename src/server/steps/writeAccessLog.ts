import type { Logger } from 'pino'
import type { Step } from '../exchange'
import { isAsset } from '../exchange'

/** Asked every few seconds, and of interest only when it fails, which is said elsewhere. */
const isProbe = (path: string) => path === '/healthz' || path === '/readyz'

/** One line for each answer: what was asked, what came of it, and how long it took in milliseconds. Queries stay out of it. */
export const writeAccessLog =
  (log: Logger, now: () => number = () => performance.now()): Step =>
  async ({ request, response, path }, next) => {
    const startedAt = now()
    const method = request.method
    response.once('close', () => {
      const ms = Math.round((now() - startedAt) * 10) / 10
      const line = {
        method,
        path,
        status: response.statusCode,
        ms,
        ...(response.writableFinished ? {} : { aborted: true }),
      }
      if (isAsset(path) || isProbe(path)) log.debug(line, 'request')
      else log.info(line, 'request')
    })
    await next()
  }
