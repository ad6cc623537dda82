import { metrics } from '@/platform/metrics/registry'
import { newRouteLabels } from '@/platform/metrics/routeTemplate'
import type { Step } from '../exchange'

const methods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

/** Measures how long each answer takes, by the template of its route. */
export function measureRequests(now: () => number = () => performance.now()): Step {
  const labelOf = newRouteLabels()
  return async ({ request, response, path }, next) => {
    const startedAt = now()
    const method = methods.has(request.method ?? '') ? request.method! : 'other'
    response.once('close', () => {
      // A board listens for hours: how long says nothing of how fast.
      if (String(response.getHeader('content-type')).startsWith('text/event-stream')) return
      const status = response.statusCode
      metrics().httpRequests.observe(
        { method, path: labelOf(path, status), status: String(status) },
        (now() - startedAt) / 1000,
      )
    })
    await next()
  }
}
