import type { Temporal } from 'temporal-polyfill'
import { dateLabel } from '@/domain/time/dateLabel'
import { openingStatus } from '@/domain/time/openingStatus'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { timeLabel } from '@/domain/time/timeLabel'
import { WEEKDAYS } from '@/domain/time/weekdays'
import type { Say } from '@/i18n/admin/say'
import type { Venue } from '@/payload-types'
import { backLabel } from '../../eightySix/backLabel'

/** The night in one line: 'piątek, 20 listopada 2026' and 'otwarte do 04:00'. */
export function readTonightLine(
  venue: Venue | undefined,
  now: Temporal.Instant,
  say: Say,
): { night: string; doors: string } {
  if (!venue)
    return {
      night: dateLabel(now.toZonedDateTimeISO('UTC').toPlainDate().toString(), say.language),
      doors: '',
    }
  const { timeZone } = venue
  const night = dateLabel(serviceDateOf(now, venue), say.language)
  // Stored by number, Monday is 1.
  const weekly = (venue.hours ?? []).flatMap(({ weekday: number, opens, closes }) => {
    const weekday = WEEKDAYS[Number(number) - 1]
    return weekday ? [{ weekday, opens, closes }] : []
  })
  if (weekly.length === 0) return { night, doors: say('hoursMissing') }

  const status = openingStatus(now, { weekly }, timeZone)
  if (status.open)
    return { night, doors: status.until ? say('openUntil', { time: timeLabel(status.until, timeZone) }) : '' }
  if (!status.opensAt) return { night, doors: '' }
  const words = { today: say('tonight'), tomorrow: say('tomorrow') }
  return {
    night,
    doors: say('opensAt', {
      when: backLabel({ until: status.opensAt.toString(), now, timeZone, language: say.language, words }),
    }),
  }
}
