import { dateLabel } from '@/domain/time/dateLabel'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Event } from '@/queries/shapes/event'
import { shortTime } from '../text/shortTime'

/** "czwartek, 26 listopada": the date of the night it belongs to. The year only when it is not this one's list. */
export const dayWords = ({ night }: Event, locale: Locale): string =>
  `${dateLabel(night.serviceDate, locale, 'weekday')}, ${dateLabel(night.serviceDate, locale, 'medium')}`

/** "20:00–22:00". */
export const timeWords = ({ startTime, endTime }: Event): string =>
  endTime ? `${shortTime(startTime)}–${shortTime(endTime)}` : shortTime(startTime)

export const priceWords = ({ priceCents, currency }: Event, locale: Locale): string =>
  priceCents
    ? formatMoney({ amountCents: priceCents, currency }, locale, 'menu')
    : wordsFor(locale, 'events')('free')
