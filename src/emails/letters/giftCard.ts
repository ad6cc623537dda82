import { dateLabel } from '@/domain/time/dateLabel'
import { mailWords } from '@/i18n/mails/words'
import { typeset } from '@/ui/text/typeset'
import { moneyWords } from './bookingWords'
import { signatureOf } from './footOf'
import type { LetterOf } from './letterOf'

/** The letter that a gift card is: from whom, how much, the code, until when. */
export const giftCard: LetterOf<'giftCard'> = ({ facts, locale }) => {
  const { venue, code, from, to, message, balanceUrl, pictureUrl } = facts
  const t = mailWords(locale, 'giftCard')
  const amount = moneyWords(facts.amount, locale)
  const date = dateLabel(facts.validThrough, locale, 'date')
  const written = (text: string) => typeset(text, locale)
  return {
    locale,
    subject: from ? t('subjectFrom', { from }) : t('subject', { amount }),
    preheader: t('preheader', { amount, venue: venue.name }),
    sender: venue.name,
    heading: written(t('heading')),
    opening: [[written(to ? t('openingTo', { to }) : t('opening'))]],
    ticket: null,
    card: {
      picture: { url: pictureUrl, alt: t('picture', { venue: venue.name, amount }) },
      amount,
      codeName: t('code'),
      code,
      wishes: message,
      from: from && t('from', { from }),
      validThrough: written(t('valid', { date })),
    },
    notes: [written(t('rest'))],
    button: { label: t('balance'), url: balanceUrl },
    closing: [],
    smallPrint: written(t('keep')),
    foot: [written(t('foot'))],
    signature: signatureOf(venue),
  }
}
