import { Temporal } from 'temporal-polyfill'
import { dateLabel } from '@/domain/time/dateLabel'
import { timeLabel } from '@/domain/time/timeLabel'

type Back = {
  until: string
  now: Temporal.Instant
  timeZone: string
  language: string
  words: { today: string; tomorrow: string }
}

/** When something is back, as one says it behind the bar: 'dziś 23:30', 'jutro 06:00', 'sob., 21 lis 06:00'. */
export function backLabel({ until, now, timeZone, language, words }: Back): string {
  const instant = Temporal.Instant.from(until)
  const date = instant.toZonedDateTimeISO(timeZone).toPlainDate()
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const days = today.until(date).days
  const day =
    days === 0 ? words.today : days === 1 ? words.tomorrow : dateLabel(date.toString(), language, 'short')
  return `${day} ${timeLabel(instant, timeZone)}`
}
