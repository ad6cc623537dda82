import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { wallTimeToInstant } from '@/domain/time/wallTimeToInstant'

export type WallMoment = { date: string; time: string }

/** What a clock and a calendar on the wall of the venue show at an instant. */
export function wallMomentOf(instant: string, timeZone: string): WallMoment {
  const local = Temporal.Instant.from(new Date(instant).toISOString()).toZonedDateTimeISO(timeZone)
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/** The instants at which they show that: one, or two in the hour that an autumn night has twice. Stored form. */
export function instantsOf({ date, time }: WallMoment, timeZone: string): string[] {
  const both = (['opens', 'closes'] as const).map((edge) =>
    storedInstant(wallTimeToInstant({ date, time, timeZone, edge })),
  )
  return [...new Set(both)]
}
