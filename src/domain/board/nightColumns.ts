const HALF_HOUR_MS = 30 * 60_000

type Span = { startMs: number; endMs: number }

/**
 * The half hours a timeline shows, as epoch milliseconds: the opening hours and whoever sits outside them, within the service
 * date. A closed night with nobody on it has none.
 */
export function nightColumns({
  hours,
  stays,
  date,
}: {
  hours: Span | null
  stays: readonly Span[]
  date: Span
}): number[] {
  const spans = [...(hours ? [hours] : []), ...stays]
  if (spans.length === 0) return []
  const from = Math.max(date.startMs, Math.min(...spans.map(({ startMs }) => startMs)))
  const to = Math.min(date.endMs, Math.max(...spans.map(({ endMs }) => endMs)))
  // Half hours of the clock: every zone is a multiple of a quarter from UTC, those of three quarters begin beside the hour.
  const first = Math.floor(from / HALF_HOUR_MS) * HALF_HOUR_MS
  const count = Math.ceil((to - first) / HALF_HOUR_MS)
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * HALF_HOUR_MS)
}
