import type { Temporal } from 'temporal-polyfill'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GiftOffer } from '@/queries/gift/getGiftOffer'
import type { Refusal } from '@/queries/reservations/refusal'
import { Notice } from '../reserve/Notice'
import { typeset } from '../text/typeset'
import { GiftFace } from './GiftFace'
import { GiftForm } from './GiftForm'
import { giftErrors } from './giftErrors'
import type { TypedGift } from './typedGift'

type Props = {
  locale: Locale
  path: string
  house: string
  offer: GiftOffer
  today: Temporal.PlainDate
  formKey: string
  typed: TypedGift | null
  refusal: Refusal | null
}

/** Buying a gift card: what it is, the card itself, and the form. */
export function GiftScreen(props: Props) {
  const { locale, house, offer, typed, refusal } = props
  const t = wordsFor(locale, 'gift')
  const design = offer.designs.find((known) => known === typed?.design) ?? offer.designs[0]!
  const shown = offer.amounts[Math.min(2, offer.amounts.length - 1)]!
  return (
    <div className="wrap pt-[clamp(1.5rem,4vw,4rem)]">
      <div className="grid items-center gap-x-[clamp(2rem,6vw,7rem)] gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div>
          <h1 className="display max-w-[9em] text-h1 tracking-[-0.02em]">{typeset(t('heading'), locale)}</h1>
          <p className="mt-6 max-w-measure text-lead text-pretty text-text-2">
            {typeset(t('lead', { months: offer.months }), locale)}
          </p>
          <p className="mt-4">
            <a href={`${props.path}/balance`} className="inline-flex min-h-11 items-center">
              {t('haveOne')} {t('balanceLink')}
            </a>
          </p>
        </div>
        <div className="max-w-[30rem]" role="img" aria-label={`${t('card')}: ${t(`designs.${design}`)}`}>
          <GiftFace
            locale={locale}
            design={design}
            house={house}
            size="large"
            amount={formatMoney({ amountCents: shown, currency: offer.currency }, locale, 'menu')}
          />
        </div>
      </div>
      {refusal && (
        <Notice title={t('refused')}>
          <p>
            {typeset(
              refusal.fields.length === 0
                ? refusal.message
                : refusal.fields.map(({ message }) => message).join(' '),
              locale,
            )}
          </p>
        </Notice>
      )}
      <GiftForm {...props} errors={giftErrors(refusal)} />
    </div>
  )
}
