import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'
import type { OffMark } from './offMark'

/** A mark counts up to its instant, and no longer at it. */
export function isActive({ until }: Pick<OffMark, 'until'>, now: Temporal.Instant): boolean {
  return until === null || isBefore(now, until)
}
