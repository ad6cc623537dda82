import type { Temporal } from 'temporal-polyfill'
import { requestContext } from '@/platform/http/requestContext'

/** Tells whoever keeps this answer that it changes at `instant` by the clock alone. Null: not within sight. */
export function noteUntil(instant: Temporal.Instant | null): void {
  const recorder = requestContext()?.recorder
  if (!recorder || !instant) return
  recorder.until = Math.min(recorder.until ?? Infinity, instant.epochMilliseconds)
}
