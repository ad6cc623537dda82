import { showNumber } from '../text/showNumber'
import type { Say } from '@/i18n/admin/say'
import type { PeriodReport } from '@/operations/reports/readReport'

/** Stands where there is nothing to be counted. */
export const NO_FIGURE = '–'

export const whole = (value: number, say: Say) => showNumber(value, say.language, { max: 0 })
export const oneDigit = (value: number | null, say: Say) =>
  value === null ? NO_FIGURE : showNumber(value, say.language, { max: 1 })

/** '12,5%' in Polish and English alike. */
export const percent = (value: number | null, say: Say) =>
  value === null ? NO_FIGURE : `${showNumber(value, say.language, { max: 1 })}%`

/** '95 min', '5 godz. 20 min', '3,4 dnia': as one would say it. */
export function timeSpan(minutes: number | null, say: Say): string {
  if (minutes === null) return NO_FIGURE
  const rounded = Math.round(minutes)
  if (rounded < 120) return say('minutesShort', { n: rounded })
  if (rounded < 48 * 60) {
    const [h, m] = [Math.floor(rounded / 60), rounded % 60]
    return m === 0 ? say('hoursOnlyShort', { h }) : say('hoursShort', { h, m })
  }
  const days = Math.round(rounded / 144) / 10
  return say.count('days', days, { n: showNumber(days, say.language, { max: 1 }) })
}

/** '21 lis 2026', of a service date. */
export function dateText(date: string, say: Say, isShort = false): string {
  return new Intl.DateTimeFormat(say.language === 'en' ? 'en-GB' : 'pl', {
    day: 'numeric',
    month: 'short',
    ...(isShort ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`))
}

/** A figure of the year before; where that year has none at all, nothing is not zero. */
export const yearBefore = ({ nights }: PeriodReport, value: number, say: Say) =>
  nights.length === 0 ? NO_FIGURE : oneDigit(value, say)
