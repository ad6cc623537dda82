import type { Temporal } from 'temporal-polyfill'
import { formatMoney } from '@/domain/money/formatMoney'
import { dateLabel } from '@/domain/time/dateLabel'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { GiftOrder } from '@/queries/gift/giftOrders'
import type { Refusal } from '@/queries/reservations/refusal'
import { declineOf } from '../pay/declineOf'
import { MAIN_BUTTON } from '../pay/mainButton'
import { OnItsWay } from '../pay/OnItsWay'
import { PayWays } from '../pay/PayWays'
import { WatchPayment } from '../pay/WatchPayment'
import { Notice } from '../reserve/Notice'
import { typeset } from '../text/typeset'
import { GiftFace } from './GiftFace'

type Props = {
  locale: Locale
  /** Path of this page, with its language and the key of the order. */
  path: string
  /** Of the API that says how the order stands. */
  address: string
  order: GiftOrder
  venue: Venue
  now: Temporal.Instant
  formKey: string
  refusal: Refusal | null
}

/** Paying for a gift card, and what came of it: the card itself stands beside, without its code. */
export function GiftOrderScreen(props: Props) {
  const { locale, path, address, order, venue, refusal } = props
  const t = wordsFor(locale, 'gift')
  const pay = wordsFor(locale, 'pay')
  const { state, currency, decline, recipientName } = order
  const amount = formatMoney({ amountCents: order.amountCents, currency }, locale, 'menu')
  const isToPay = (state === 'open' || state === 'needsGuest') && order.payment !== null
  return (
    <div className="wrap grid items-start gap-x-[clamp(2rem,5vw,6rem)] pt-[clamp(1.5rem,4vw,4rem)] lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0">
        <h1
          className={`display max-w-[12em] text-h1 tracking-[-0.02em] ${state === 'paid' ? 'text-free-text' : ''}`}
        >
          {typeset(t(`order.heading.${state}`), locale)}
        </h1>
        <p className="mt-5 max-w-measure text-lead text-pretty text-text-2">
          {typeset(
            state === 'paid' ? paidWords(order, locale) : t(`order.text.${state}`, { amount }),
            locale,
          )}
        </p>
        {state === 'paid' && order.card !== 'refunded' && (
          <p className="mt-2 max-w-measure text-text-2">{typeset(t('order.codeNote'), locale)}</p>
        )}
        {(refusal ?? decline) && isToPay && (
          <Notice title={pay('declined')}>
            <p>
              {typeset(
                refusal?.message ?? `${pay(`declinedWhy.${declineOf(decline)}`)} ${t('order.declinedThen')}`,
                locale,
              )}
            </p>
          </Notice>
        )}
        {isToPay ? (
          <PayWays
            {...props}
            payment={{ kind: 'deposit', expiresAt: null, payment: order.payment }}
            isBankAsking={state === 'needsGuest'}
          />
        ) : state === 'processing' ? (
          <OnItsWay locale={locale} path={path} />
        ) : (
          <p className="mt-8">
            <a className={MAIN_BUTTON} href={`/${locale}/gift-cards`}>
              {state === 'paid' ? t('order.another') : t('order.again')}
            </a>
          </p>
        )}
      </div>
      <aside aria-label={t('order.summary')} className="max-lg:mt-12 lg:sticky lg:top-6">
        <GiftFace
          locale={locale}
          design={order.design}
          house={venue.name}
          size="large"
          amount={amount}
          to={recipientName && t('order.to', { name: recipientName })}
        />
        {order.message && (
          <p className="display-small mt-5 text-h4 break-words whitespace-pre-line">{order.message}</p>
        )}
        {order.buyerName && <p className="mt-2 text-text-2">{t('order.from', { name: order.buyerName })}</p>}
        <dl className="mt-4 flex justify-between gap-4 border-t border-line pt-3">
          <dt className="text-text-2">{t('order.delivery')}</dt>
          <dd className="num">
            {order.deliverOn ? dateLabel(order.deliverOn, locale, 'long') : t('order.soon')}
          </dd>
        </dl>
        {order.validThrough && (
          <p className="num mt-2 text-small text-text-2">
            {typeset(t('order.valid', { date: dateLabel(order.validThrough, locale, 'date') }), locale)}
          </p>
        )}
      </aside>
      {state === 'processing' && <WatchPayment address={address} state={state} />}
    </div>
  )
}

function paidWords({ card, isDelivered, isForOther, deliverOn }: GiftOrder, locale: Locale): string {
  const t = wordsFor(locale, 'gift')
  if (card === 'refunded') return t('order.refunded')
  if (isDelivered) return t('order.sent')
  const when = deliverOn
    ? t('order.at.day', { date: dateLabel(deliverOn, locale, 'date') })
    : t('order.at.now')
  return t(isForOther ? 'order.paidTo' : 'order.paidSelf', { when })
}
