const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** How long to wait after each failed try, as Standard Webhooks recommends; what has failed once more is given up. */
const WAITS_MS = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour]

/** The longest that a receiver may ask us to wait. */
const LONGEST_MS = 24 * hour

type Failed = {
  /** Tries so far, this one included. */
  attempts: number
  now: Date
  /** What the receiver asked for, when it did. */
  retryAfterMs?: number | null
  random?: () => number
}

/**
 * When a delivery that failed is tried again, up to a tenth later than planned so that a thousand that failed together do
 * not come back together; null when it has been tried for a day and more.
 */
export function retryAt({ attempts, now, retryAfterMs, random = Math.random }: Failed): Date | null {
  const wait = WAITS_MS[attempts - 1]
  if (wait === undefined) return null
  const asked = Math.min(Math.max(retryAfterMs ?? 0, 0), LONGEST_MS)
  return new Date(now.getTime() + Math.max(Math.round(wait * (1 + random() / 10)), asked))
}

/** After so long without a single success an address is not tried any more. */
export const GIVEN_UP_AFTER_MS = 3 * 24 * hour
