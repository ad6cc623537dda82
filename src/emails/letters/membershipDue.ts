import { formatMoney } from '@/domain/money/formatMoney'
import { dateLabel } from '@/domain/time/dateLabel'
import { mailWords } from '@/i18n/mails/words'
import { typeset } from '@/ui/text/typeset'
import type { LetterOf } from './letterOf'
import { signatureOf } from './footOf'

/** A renewal was not paid: what happened, what to do, and until when nothing is lost. */
export const membershipDue: LetterOf<'membershipDue'> = ({ facts, locale }) => {
  const { venue, plan, amount, paidThrough, isResting, url } = facts
  const t = mailWords(locale, 'membership')
  const sum = formatMoney({ amountCents: amount.cents, currency: amount.currency }, locale, 'menu')
  const written = (text: string) => typeset(text, locale)
  const state = isResting ? t('resting') : t('again')
  return {
    locale,
    subject: t('subject', { plan }),
    preheader: `${sum} · ${venue.name}`,
    sender: venue.name,
    heading: written(t('heading')),
    opening: [[written(t('opening', { plan, amount: sum }))], [written(state)]],
    ticket: null,
    notes: paidThrough ? [written(t('paid', { date: dateLabel(paidThrough, locale, 'medium') }))] : [],
    button: { label: t('button'), url },
    closing: [],
    smallPrint: written(t('end')),
    foot: [written(t('foot'))],
    signature: signatureOf(venue),
  }
}
