import type { BookingFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { dateLabel } from '@/domain/time/dateLabel'
import { mailWords } from '@/i18n/mails/words'
import { clockWords } from '@/ui/reserve/nightWords'
import { typeset } from '@/ui/text/typeset'
import type { TicketFacts } from '../letter'
import { afterMidnightWords, partyWords } from './bookingWords'
import { personName } from './personName'

type Options = {
  isOff?: boolean
  rows?: TicketFacts['rows']
  /** The night alone, where the rest is known. */
  isShort?: boolean
}

/** What a guest's mail shows of the booking. Wishes stay on the guest's own page: a mail carries no strangers' sentences. */
export function ticketOf(
  booking: BookingFacts,
  locale: MessageLocale,
  { isOff = false, rows = [], isShort = false }: Options = {},
): TicketFacts {
  const t = mailWords(locale, 'ticket')
  const { venue, serviceDate, startsAt, endsAt, partySize, reference, area } = booking
  const facts = [
    ...rows,
    { name: t('name'), value: personName(booking.guestName) },
    { name: t('reference'), value: reference },
    { name: t('area'), value: area ?? '' },
    { name: t('address'), value: venue.address.replace(', ', ',\n') },
  ]
  return {
    weekday: dateLabel(serviceDate, locale, 'weekday'),
    date: typeset(dateLabel(serviceDate, locale, 'medium'), locale),
    time: clockWords(startsAt.toString(), venue.timeZone),
    beneath: t('until', {
      time: clockWords(endsAt.toString(), venue.timeZone),
      party: partyWords(partySize, locale),
    }),
    night: afterMidnightWords(booking, locale),
    rows: isShort ? [] : facts.filter(({ value }) => value !== ''),
    isOff,
  }
}
