import type { FactsOf } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { mailWords } from '@/i18n/mails/words'
import { typeset } from '@/ui/text/typeset'
import type { Letter } from '../letter'
import { moneyWords } from './bookingWords'
import { signatureOf } from './footOf'
import type { LetterOf } from './letterOf'
import { ticketOf } from './ticketOf'

/** Money has come. It says so, and that it is no invoice. */
export const paymentConfirmation: LetterOf<'paymentConfirmation'> = ({ facts, locale }) => {
  const t = mailWords(locale, 'money')
  return letter(facts, locale, {
    heading: t('paidHeading'),
    text: facts.isDeposit ? t('deposit') : t('paid'),
    amountName: t('paidAmount'),
    smallPrint: t('noInvoice'),
  })
}

/** Money is on its way back, and why. */
export const refundMade: LetterOf<'refundMade'> = ({ facts, locale }) => {
  const t = mailWords(locale, 'money')
  return letter(facts, locale, {
    heading: t('refundHeading'),
    text: t(`because.${facts.because}`),
    amountName: t('refundAmount'),
    smallPrint: t('refundTime'),
  })
}

type Said = { heading: string; text: string; amountName: string; smallPrint: string }
type Facts = FactsOf<'paymentConfirmation'> | FactsOf<'refundMade'>

function letter(
  { venue, booking, reference, amount, url }: Facts,
  locale: MessageLocale,
  said: Said,
): Letter {
  const t = mailWords(locale, 'money')
  const sum = moneyWords(amount, locale)
  const rows = [
    { name: said.amountName, value: sum },
    { name: t('number'), value: reference },
  ]
  return {
    locale,
    subject: `${said.heading}: ${sum}`,
    preheader: `${sum} · ${venue.name}`,
    sender: venue.name,
    heading: typeset(said.heading, locale),
    opening: [[typeset(said.text, locale)]],
    ticket: booking ? ticketOf(booking, locale, { rows, isOff: isOver(booking.status) }) : null,
    notes: booking ? [] : rows.map(({ name, value }) => typeset(`${name}: ${value}`, locale)),
    button: { label: booking ? mailWords(locale, 'button')('change') : t('site'), url },
    closing: [],
    smallPrint: typeset(said.smallPrint, locale),
    foot: [mailWords(locale, 'money')('foot')].map((line) => typeset(line, locale)),
    signature: signatureOf(venue),
  }
}

const isOver = (status: string): boolean =>
  ['cancelled_guest', 'cancelled_venue', 'declined', 'expired', 'no_show'].includes(status)
