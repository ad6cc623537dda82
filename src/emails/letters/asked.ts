import { mailWords } from '@/i18n/mails/words'
import { clockWords } from '@/ui/reserve/nightWords'
import type { LetterOf } from './letterOf'
import { moneyWords, whenWords } from './bookingWords'
import { guestLetter } from './guestLetter'
import { ticketOf } from './ticketOf'

export const requestReceived: LetterOf<'requestReceived'> = ({ facts, locale, words }) => {
  const { booking, answerBy } = facts
  const when = answerBy ? whenWords(answerBy, booking.venue.timeZone, locale) : ''
  return guestLetter({
    template: 'requestReceived',
    booking,
    locale,
    edited: words?.requestReceived,
    values: { answerBy: when },
    notes: when ? [mailWords(locale, 'note')('answerBy', { when })] : [],
    button: { label: mailWords(locale, 'button')('requestReceived'), url: booking.manageUrl },
  })
}

export const waitlistJoined: LetterOf<'waitlistJoined'> = ({ facts: { booking, wanted }, locale, words }) => {
  const { timeZone } = booking.venue
  const span = wanted && [wanted.from, wanted.to].map((at) => clockWords(at.toString(), timeZone)).join('–')
  const name = mailWords(locale, 'ticket')('wanted')
  return guestLetter({
    template: 'waitlistJoined',
    booking,
    locale,
    edited: words?.waitlistJoined,
    ticket: ticketOf(booking, locale, { rows: span ? [{ name, value: span }] : [] }),
    button: { label: mailWords(locale, 'button')('waitlistJoined'), url: booking.manageUrl },
  })
}

export const waitlistOffer: LetterOf<'waitlistOffer'> = ({ facts: { booking, until }, locale, words }) =>
  guestLetter({
    template: 'waitlistOffer',
    booking,
    locale,
    edited: words?.waitlistOffer,
    values: { offerUntil: whenWords(until, booking.venue.timeZone, locale) },
    button: { label: mailWords(locale, 'button')('waitlistOffer'), url: booking.manageUrl },
  })

export const paymentLink: LetterOf<'paymentLink'> = ({ facts, locale, words }) => {
  const { booking, amount, until, payUrl, isReminder } = facts
  const template = isReminder ? 'paymentReminder' : 'paymentLink'
  const when = until ? whenWords(until, booking.venue.timeZone, locale) : ''
  const sum = amount ? moneyWords(amount, locale) : ''
  const t = mailWords(locale, 'button')
  const name = mailWords(locale, 'ticket')('toPay')
  return guestLetter({
    template,
    booking,
    locale,
    edited: words?.[template],
    values: { amount: sum, payUntil: when, payLink: payUrl },
    ticket: ticketOf(booking, locale, { rows: sum ? [{ name, value: sum }] : [] }),
    notes: when ? [mailWords(locale, 'note')('payUntil', { when })] : [],
    smallPrint: booking.cancelling.text,
    button: { label: sum ? t('pay', { amount: sum }) : t('paymentLink'), url: payUrl },
  })
}
