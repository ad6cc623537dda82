import type { RateVerdict } from './consume'

/**
 * What is left of a window, as IETF's draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers-10)
 * writes it; with `Retry-After` once nothing is left.
 */
export function rateHeaders(verdict: RateVerdict): Record<string, string> {
  const { className, limit, remaining, windowSeconds, resetSeconds } = verdict
  return {
    'ratelimit-policy': `"${className}";q=${limit};w=${windowSeconds}`,
    ratelimit: `"${className}";r=${remaining};t=${resetSeconds}`,
    ...(verdict.isAllowed ? {} : { 'retry-after': String(resetSeconds) }),
  }
}
