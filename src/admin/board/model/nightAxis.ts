import type { BoardNight } from '@/domain/board/board'

/** Everything on the timeline is measured in half hours of elapsed time from its left edge. */
export const HALF_HOUR_MS = 1_800_000
const STEP_MS = 900_000

export type NightAxis = {
  fromMs: number
  toMs: number
  /** How many columns there are. */
  halves: number
  /** Where the first full hour begins, in half hours: the strong lines of the grid hang on it. */
  firstHour: number
  timeZone: string
}

export function nightAxis({ fromAt, toAt, columns, venue }: BoardNight): NightAxis {
  const [fromMs, toMs] = [Date.parse(fromAt), Date.parse(toAt)]
  const firstHour = columns.findIndex(({ label }) => label.slice(3, 5) === '00')
  return {
    fromMs,
    toMs,
    halves: Math.max(1, Math.round((toMs - fromMs) / HALF_HOUR_MS)),
    firstHour: Math.max(0, firstHour),
    timeZone: venue.timeZone,
  }
}

/** Half hours from the left edge. */
export const placeOf = (ms: number, { fromMs }: Pick<NightAxis, 'fromMs'>): number =>
  (ms - fromMs) / HALF_HOUR_MS

/** The quarter nearest to a place, as an instant. */
export const quarterAt = (place: number, { fromMs }: Pick<NightAxis, 'fromMs'>): number =>
  fromMs + Math.round((place * HALF_HOUR_MS) / STEP_MS) * STEP_MS

/** The quarter a moment falls in, or the next one. */
export const quarterFrom = (ms: number, rounding: 'down' | 'up'): number =>
  (rounding === 'down' ? Math.floor(ms / STEP_MS) : Math.ceil(ms / STEP_MS)) * STEP_MS
