/** The longest anything waits for its next try, in milliseconds. */
const longest = 3_600_000

/**
 * When a failed job is tried again: between half of the given wait and all of it, so that a hundred jobs that failed
 * together do not come back together.
 */
export function spreadRetry(waitUntil: Date, now: Date, random: () => number = Math.random): Date {
  const wait = Math.min(Math.max(0, waitUntil.getTime() - now.getTime()), longest)
  return new Date(now.getTime() + Math.round(wait / 2 + (random() * wait) / 2))
}
