import type { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { dateLabel } from '@/domain/time/dateLabel'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { clockWords } from './nightWords'

type Head = {
  heading: string
  text: string | null
  /** The table is theirs. */
  isGood: boolean
  /** Nothing can be done about it any more. */
  isOver: boolean
}

type Facts = { locale: Locale; venue: Venue; now: Temporal.Instant }

/** How a reservation is greeted, by where it stands. */
export function headOf(reservation: GuestReservation, { locale, venue, now }: Facts): Head {
  const t = wordsFor(locale, 'manage')
  const { status, serviceDate, timeZone, offer, holdExpiresAt } = reservation
  const live = (heading: string, text: string | null = null, isGood = false): Head => ({
    heading,
    text,
    isGood,
    isOver: false,
  })
  const over = (heading: string, text: string | null = null): Head => ({
    heading,
    text,
    isGood: false,
    isOver: true,
  })
  switch (status) {
    case 'confirmed':
      return live(comingWords(serviceDate, serviceDateOf(now, venue), locale), null, true)
    case 'arrived':
    case 'seated':
      return live(t('heading.here'), null, true)
    case 'held':
    case 'pending_payment':
      if (offer)
        return live(t('heading.offer'), t('text.offer', { time: clockWords(offer.until, timeZone) }), true)
      return live(
        t('heading.unpaid'),
        holdExpiresAt && t('text.unpaid', { time: clockWords(holdExpiresAt, timeZone) }),
      )
    case 'pending':
      return live(t('heading.pending'), t('text.pending'))
    case 'waitlisted':
      return live(t('heading.waitlisted'), t('text.waitlisted'))
    case 'completed':
    case 'no_show':
      return over(t('heading.over'))
    case 'cancelled_guest':
      return over(t('heading.cancelled'), t('text.cancelled'))
    case 'cancelled_venue':
      return over(t('heading.cancelled'), t('text.cancelledVenue'))
    case 'declined':
      return over(t('heading.declined'), t('text.declined'))
    case 'expired':
      return over(t('heading.expired'), t('text.expired'))
  }
}

/** "Do zobaczenia dziś", "… w piątek", and with the date where that could be another Friday. */
function comingWords(serviceDate: string, tonight: string, locale: Locale): string {
  const t = wordsFor(locale, 'manage')
  if (serviceDate === tonight) return t('heading.comingTonight')
  const weekday = t('heading.coming', { weekday: weekdayOf(serviceDate) })
  return serviceDate <= addDays(tonight, 6)
    ? weekday
    : `${weekday} ${dateLabel(serviceDate, locale, 'medium')}`
}
