import { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'
import { wallTimeToInstant } from '../time/wallTimeToInstant'

/** Hour of the venue's morning at which a card is delivered on its day. */
const DELIVERED_AT = '09:00'

/** How far ahead a day of delivery may be chosen. */
export const LATEST_DELIVERY_DAYS = 365

/**
 * Until when a card may be used: to the end of the last of its days by the venue's clock, so many months after it was paid.
 * The instant itself is past it. A day that the month does not have is its last (31 August and 6 months: 28 February).
 */
export function giftCardExpiry({
  paidAt,
  months,
  timeZone,
}: {
  paidAt: Temporal.Instant
  months: number
  timeZone: string
}): Temporal.Instant {
  const lastDay = paidAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ months })
  return lastDay.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
}

/** The last day on which it may be used, 'YYYY-MM-DD'. */
export const lastDayOf = (expiresAt: Temporal.Instant, timeZone: string): string =>
  expiresAt.subtract({ milliseconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** When a card that is paid goes out: on the morning of its day, or at once where that has come. */
export function deliveryAt({
  deliverOn,
  timeZone,
  now,
}: {
  /** 'YYYY-MM-DD' by the venue's clock; null: as soon as it is paid. */
  deliverOn: string | null
  timeZone: string
  now: Temporal.Instant
}): Temporal.Instant {
  if (!deliverOn) return now
  const morning = wallTimeToInstant({ date: deliverOn, time: DELIVERED_AT, timeZone, edge: 'opens' })
  return isBefore(morning, now) ? now : morning
}

/** Whether a day of delivery may be chosen now: today by the venue's clock, or within a year. */
export function mayDeliverOn(deliverOn: string, timeZone: string, now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const day = Temporal.PlainDate.from(deliverOn)
  const isPast = Temporal.PlainDate.compare(day, today) < 0
  const latest = today.add({ days: LATEST_DELIVERY_DAYS })
  return !isPast && Temporal.PlainDate.compare(day, latest) <= 0
}

/** Amounts offered at a tap, in minor units: round ones between the least and the most that the house sells. */
export function offeredAmounts({ minCents, maxCents }: { minCents: number; maxCents: number }): number[] {
  const round = ROUND.filter((cents) => cents >= minCents && cents <= maxCents)
  return round.length > 0 ? round.slice(0, 6) : [minCents]
}

const ROUND = [5_000, 10_000, 15_000, 20_000, 30_000, 50_000, 100_000, 200_000]
