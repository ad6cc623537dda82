import type { BookingFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { formatMoney } from '@/domain/money/formatMoney'
import { weekdayOf } from '@/domain/time/weekdayOf'
import { mailWords } from '@/i18n/mails/words'
import { wordsFor } from '@/i18n/site/words'
import { calendarDateOf, clockWords, momentWords, nightWords } from '@/ui/reserve/nightWords'
import type { Values } from '../templates/fillTemplate'
import { personName } from './personName'

type When = Pick<BookingFacts, 'startsAt' | 'serviceDate'> & { venue: { timeZone: string } }

export const isAfterMidnight = ({ startsAt, serviceDate, venue }: When): boolean =>
  calendarDateOf(startsAt.toString(), venue.timeZone) !== serviceDate

/** "20:00"; "1:00 po północy" where the calendar has turned and the night has not. */
export function timeWords(when: When, locale: MessageLocale): string {
  const time = clockWords(when.startsAt.toString(), when.venue.timeZone)
  return isAfterMidnight(when) ? mailWords(locale, 'ticket')('afterMidnight', { time }) : time
}

/** "dwie osoby". */
export const partyWords = (count: number, locale: MessageLocale): string =>
  wordsFor(locale, 'reserve')('party', { count })

/** "noc z soboty na niedzielę"; "To już niedziela 16 maja, ale wciąż ta sama noc." */
export function afterMidnightWords(when: When, locale: MessageLocale): string[] {
  if (!isAfterMidnight(when)) return []
  const date = nightWords(calendarDateOf(when.startsAt.toString(), when.venue.timeZone), locale)
  return [
    wordsFor(locale, 'reserve')('nightOf', { weekday: weekdayOf(when.serviceDate) }),
    mailWords(locale, 'ticket')('afterMidnightNote', { date }),
  ]
}

export const moneyWords = ({ cents, currency }: { cents: number; currency: string }, locale: MessageLocale) =>
  formatMoney({ amountCents: cents, currency }, locale, 'menu')

/** After "do" and "until": "czwartku 26 listopada, 20:30". */
export const whenWords = (instant: { toString: () => string }, timeZone: string, locale: MessageLocale) =>
  momentWords(instant.toString(), timeZone, locale)

/** What the variables of every message about a booking say. */
export function bookingValues(booking: BookingFacts, locale: MessageLocale): Values {
  const { venue, cancelling } = booking
  return {
    guestName: personName(booking.guestName),
    venueName: venue.name,
    venuePhone: venue.phone ?? '',
    venueAddress: venue.address,
    date: nightWords(booking.serviceDate, locale),
    time: timeWords(booking, locale),
    until: clockWords(booking.endsAt.toString(), venue.timeZone),
    party: partyWords(booking.partySize, locale),
    partySize: String(booking.partySize),
    reference: booking.reference,
    manageLink: booking.manageUrl,
    freeUntil: cancelling.freeUntil ? whenWords(cancelling.freeUntil, venue.timeZone, locale) : '',
    fee: cancelling.fee ? moneyWords(cancelling.fee, locale) : '',
  }
}
