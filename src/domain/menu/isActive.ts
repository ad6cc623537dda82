import { Temporal } from 'temporal-polyfill'
import type { OffMark } from './offMark'

/** A mark counts up to its instant, and no longer at it. */
export function isActive({ until }: Pick<OffMark, 'until'>, now: Temporal.Instant): boolean {
  return until === null || Temporal.Instant.compare(now, until) < 0
}
