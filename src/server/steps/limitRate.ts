import { addressBlock } from '@/platform/http/clientAddress'
import type { RateVerdict } from '@/platform/rateLimits/consume'
import { rateHeaders } from '@/platform/rateLimits/rateHeaders'
import { isAsset, type Step } from '../exchange'
import { refuse } from '../refuse'

type Consume = (className: 'general', key: string) => Promise<RateVerdict>

/** Counts everything one address asks for, the build's own files aside. Narrower limits belong to the request guard. */
export const limitRate =
  (consume: Consume): Step =>
  async (exchange, next) => {
    const { context, path } = exchange
    if (isAsset(path)) return next()
    const verdict = await consume('general', addressBlock(context.clientAddress))
    if (!verdict.isAllowed) return refuse(exchange, { code: 'RATE_LIMITED', headers: rateHeaders(verdict) })
    await next()
  }
