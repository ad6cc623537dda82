import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestContext } from '@/platform/http/requestContext'

/** One request on its way through the front door, and what is known of it so far. */
export type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  /** Path without the query, as it was asked for. */
  path: string
  context: RequestContext
}

/** One thing the front door does: it answers by itself, or calls `next` and may look at the answer afterwards. */
export type Step = (exchange: Exchange, next: () => Promise<void>) => Promise<void>

/** Runs the steps in their order; the last one has to answer. */
export function inOrder(steps: Step[]): (exchange: Exchange) => Promise<void> {
  const from = (place: number, exchange: Exchange): Promise<void> => {
    const step = steps[place]
    if (!step) throw new Error('No step of the front door has answered')
    return step(exchange, () => from(place + 1, exchange))
  }
  return (exchange) => from(0, exchange)
}

/** API answers are for programs: they get errors as JSON and the narrowest policy. */
export const isApi = (path: string) => path === '/api' || path.startsWith('/api/')
export const isAdmin = (path: string) => path === '/admin' || path.startsWith('/admin/')
export const isAsset = (path: string) => path.startsWith('/_next/static/') || path.startsWith('/_next/image')
/** Pages that guests send forms to. */
export const takesForms = (path: string) =>
  /^\/(?:pl|en)\/(?:embed\/)?(?:reserve|manage|feedback|write|typed|gift-cards|gift-order|membership)(?:\/|$)/.test(
    path,
  )
/** Pages on which a card is entered. */
export const isPaying = (path: string) =>
  /^\/(?:pl|en)\/(?:(?:[\w-]+\/){0,3}pay|membership\/[\w-]{64})$/.test(path)
/** Pages that may stand in a frame on a bar's own site. */
export const isEmbedded = (path: string) => /^\/(?:pl|en)\/embed\//.test(path)
