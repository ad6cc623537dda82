import type { Temporal } from 'temporal-polyfill'

type Failure = {
  /** Tries so far, this one included. */
  attempts: number
  now: Temporal.Instant
  /** What the provider asked for, in milliseconds. */
  retryAfterMs?: number | null
  random?: () => number
}

const firstWaitMs = 15_000
const longestWaitMs = 3_600_000

/** After so many tries a message is given up; with the waits between them that is about two hours. */
export const MOST_ATTEMPTS = 10

/**
 * When a message is tried again: waits double from a quarter of a minute on and are spread between half and all, so that a
 * hundred that failed together do not come back together. What the provider asks for is waited for, never more than an hour.
 */
export function nextTryAt({ attempts, now, retryAfterMs, random = Math.random }: Failure): Temporal.Instant {
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempts - 1))
  const spread = wait / 2 + (random() * wait) / 2
  const asked = Math.min(longestWaitMs, Math.max(0, retryAfterMs ?? 0))
  // Whoever was told the same moment comes back in a bunch: a little later each.
  const polite = asked > 0 ? asked + random() * Math.min(asked, firstWaitMs) : 0
  return now.add({ milliseconds: Math.round(retryAfterMs ? polite : spread) })
}
