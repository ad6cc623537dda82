import { mailWords } from '@/i18n/mails/words'
import type { LetterOf } from './letterOf'
import { footOf } from './footOf'
import { guestLetter } from './guestLetter'
import { ticketOf } from './ticketOf'

export const cancellation: LetterOf<'cancellation'> = ({
  facts: { booking, by, bookAgainUrl },
  locale,
  words,
}) => {
  const template = by === 'venue' ? 'cancelledByVenue' : 'cancelledByGuest'
  return guestLetter({
    template,
    booking,
    locale,
    edited: words?.[template],
    values: { bookAgainLink: bookAgainUrl },
    ticket: ticketOf(booking, locale, { isOff: true }),
    foot: footOf(booking, locale, { isKey: false }),
    button: { label: mailWords(locale, 'button')('bookAgain'), url: bookAgainUrl },
  })
}

export const declined: LetterOf<'declined'> = ({
  facts: { booking, because, bookAgainUrl },
  locale,
  words,
}) => {
  const template = because === 'expired' ? 'requestExpired' : 'declined'
  return guestLetter({
    template,
    booking,
    locale,
    edited: words?.[template],
    values: { bookAgainLink: bookAgainUrl },
    ticket: ticketOf(booking, locale, { isOff: true }),
    foot: footOf(booking, locale, { isKey: false }),
    button: { label: mailWords(locale, 'button')('otherNight'), url: bookAgainUrl },
  })
}

export const feedbackRequest: LetterOf<'feedbackRequest'> = ({
  facts: { booking, feedbackUrl },
  locale,
  words,
}) =>
  guestLetter({
    template: 'feedbackRequest',
    booking,
    locale,
    edited: words?.feedbackRequest,
    values: { feedbackLink: feedbackUrl },
    ticket: ticketOf(booking, locale, { isShort: true }),
    foot: footOf(booking, locale, { isKey: false }),
    button: { label: mailWords(locale, 'button')('feedbackRequest'), url: feedbackUrl },
  })
