import type { BookingFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { mailWords } from '@/i18n/mails/words'
import type { Letter } from '../letter'
import type { TemplateKind } from '../templates/templateKinds'
import { footOf } from './footOf'
import { guestLetter } from './guestLetter'
import type { LetterOf, VenueWords } from './letterOf'
import { ticketOf } from './ticketOf'

export const cancellation: LetterOf<'cancellation'> = ({ facts: { booking, by, bookAgainUrl }, ...said }) =>
  itIsOff({
    template: by === 'venue' ? 'cancelledByVenue' : 'cancelledByGuest',
    way: 'bookAgain',
    booking,
    bookAgainUrl,
    ...said,
  })

export const declined: LetterOf<'declined'> = ({ facts: { booking, because, bookAgainUrl }, ...said }) =>
  itIsOff({
    template: whyOff[because],
    way: because === 'unpaid' ? 'bookAgain' : 'otherNight',
    booking,
    bookAgainUrl,
    ...said,
  })

const whyOff = { declined: 'declined', expired: 'requestExpired', unpaid: 'paymentExpired' } as const

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

type Off = {
  template: TemplateKind
  /** What the button offers instead. */
  way: 'bookAgain' | 'otherNight'
  booking: BookingFacts
  bookAgainUrl: string
  locale: MessageLocale
  words: VenueWords | null
}

/** There is no table: the ticket is struck through, and the button leads to another one. */
const itIsOff = ({ template, way, booking, bookAgainUrl, locale, words }: Off): Letter =>
  guestLetter({
    template,
    booking,
    locale,
    edited: words?.[template],
    values: { bookAgainLink: bookAgainUrl },
    ticket: ticketOf(booking, locale, { isOff: true }),
    foot: footOf(booking, locale, { isKey: false }),
    button: { label: mailWords(locale, 'button')(way), url: bookAgainUrl },
  })
