import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { isDate } from '@/domain/time/isDate'

/** Service dates, both included. */
export type Dates = { from: string; to: string }

const usualNights = 28
const mostNights = 400

/** The dates that were asked for, put in order and within reason; the last four weeks where none were. */
export function chooseDates({ from, to, today }: { from?: unknown; to?: unknown; today: string }): Dates {
  const last = typeof to === 'string' && isDate(to) ? to : today
  const first = typeof from === 'string' && isDate(from) ? from : addDays(last, 1 - usualNights)
  const [early, late] = first <= last ? [first, last] : [last, first]
  const days = Temporal.PlainDate.from(early).until(late).days
  return { from: days < mostNights ? early : addDays(late, 1 - mostNights), to: late }
}
