import type { FactsOf } from '@/domain/messages/facts'
import { weekdayOf } from '@/domain/time/weekdayOf'
import { mailWords } from '@/i18n/mails/words'
import { wordsFor } from '@/i18n/site/words'
import { nightWords } from '@/ui/reserve/nightWords'
import type { LetterOf } from './letterOf'
import { partyWords, timeWords } from './bookingWords'
import { costNote } from './costNote'
import { guestLetter } from './guestLetter'
import { ticketOf } from './ticketOf'

/** "Do zobaczenia w sobotę". */
const seeYou = ({ booking }: FactsOf<'confirmation'>, locale: 'pl' | 'en') =>
  wordsFor(locale, 'manage')('heading.coming', { weekday: weekdayOf(booking.serviceDate) })

export const confirmation: LetterOf<'confirmation'> = ({ facts, locale, words }) =>
  guestLetter({
    template: 'confirmation',
    booking: facts.booking,
    locale,
    edited: words?.confirmation,
    heading: seeYou(facts, locale),
    notes: [costNote(facts.booking, locale)],
    smallPrint: facts.booking.cancelling.text,
    button: { label: mailWords(locale, 'button')('confirmation'), url: facts.booking.manageUrl },
  })

export const change: LetterOf<'change'> = ({ facts: { booking, was }, locale, words }) => {
  const name = mailWords(locale, 'ticket')('was')
  return guestLetter({
    template: 'change',
    booking,
    locale,
    edited: words?.change,
    ticket: ticketOf(booking, locale, { rows: was ? [{ name, value: wasWords(was, booking, locale) }] : [] }),
    notes: [costNote(booking, locale)],
    smallPrint: booking.cancelling.text,
    button: { label: mailWords(locale, 'button')('change'), url: booking.manageUrl },
  })
}

/** "sobota 15 maja, 20:00, dwie osoby"; a time after midnight belongs to the night it was named by. */
function wasWords(
  { startsAt, partySize, serviceDate: night }: NonNullable<FactsOf<'change'>['was']>,
  { venue }: FactsOf<'change'>['booking'],
  locale: 'pl' | 'en',
): string {
  const serviceDate = night ?? startsAt.toZonedDateTimeISO(venue.timeZone).toPlainDate().toString()
  const time = timeWords({ startsAt, serviceDate, venue }, locale)
  return [nightWords(serviceDate, locale), time, partyWords(partySize, locale)].join(', ')
}

export const reminder: LetterOf<'reminder'> = ({ facts, locale, words }) => {
  const { booking, isComing } = facts
  return guestLetter({
    template: 'reminder',
    booking,
    locale,
    edited: words?.reminder,
    heading: seeYou(facts, locale),
    notes: [...(isComing ? [mailWords(locale, 'note')('coming')] : []), costNote(booking, locale)],
    button: {
      label: mailWords(locale, 'button')(isComing ? 'reminderComing' : 'reminder'),
      url: booking.manageUrl,
    },
  })
}
