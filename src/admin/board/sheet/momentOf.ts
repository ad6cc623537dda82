import { Temporal } from 'temporal-polyfill'
import { dateLabel } from '@/domain/time/dateLabel'
import { timeLabel } from '@/domain/time/timeLabel'

/** 'pt., 14 maj, 21:30' by the venue's clock. */
export function momentOf(instant: string, timeZone: string, language: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(Date.parse(instant))
  const date = moment.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  return `${dateLabel(date, language, 'short')}, ${timeLabel(moment, timeZone)}`
}
