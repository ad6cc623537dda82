import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import { MAIN_BUTTON } from './mainButton'

type Props = {
  locale: Locale
  payment: GuestPayment
  path: string
  /** From a frame on another site one pays in a tab of its own. */
  isElsewhere: boolean
}

/** The way to paying, with what it is about. */
export function PayButton({ locale, payment, path, isElsewhere }: Props) {
  const t = wordsFor(locale, 'pay')
  const { kind, amountCents, currency } = payment
  const amount = formatMoney({ amountCents, currency: currency ?? 'PLN' }, locale, 'menu')
  return (
    <a className={MAIN_BUTTON} href={path} {...(isElsewhere ? { target: '_blank', rel: 'noopener' } : {})}>
      {isElsewhere ? t('inFrame') : kind === 'guarantee' ? t('saveCard') : t('pay', { amount })}
    </a>
  )
}
