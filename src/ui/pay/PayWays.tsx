import type { Temporal } from 'temporal-polyfill'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import { typeset } from '../text/typeset'
import { SandboxForm } from './SandboxForm'
import { StripeForm } from './StripeForm'

type Props = {
  locale: Locale
  path: string
  address: string
  payment: Pick<GuestPayment, 'kind' | 'expiresAt' | 'payment'>
  venue: Venue
  now: Temporal.Instant
  formKey: string
  isBankAsking: boolean
}

/** Seconds after the end of the hold at which late money of the sandbox comes. */
const LATE_S = 20

/** The form of whoever takes the money. */
export function PayWays({ locale, path, address, payment, venue, now, formKey, isBankAsking }: Props) {
  const t = wordsFor(locale, 'pay')
  const toMake = payment.payment
  if (!toMake) return null
  const kind = payment.kind ?? 'deposit'
  const amount = formatMoney(toMake, locale, 'menu')
  return (
    <section aria-labelledby="how" className="mt-10 max-w-measure">
      <h2 id="how" className="display mb-5 text-h2">
        {kind === 'deposit' ? t('how') : t('howCard')}
      </h2>
      {toMake.provider === 'sandbox' ? (
        <SandboxForm
          locale={locale}
          path={path}
          formKey={formKey}
          kind={kind}
          amountCents={toMake.amountCents}
          currency={toMake.currency}
          name={venue.name}
          isBankAsking={isBankAsking}
          lateSeconds={lateSeconds(payment.expiresAt, now)}
        />
      ) : (
        <>
          <noscript>
            <p className="border-l-3 border-stop-line bg-ground-1 px-6 py-4">
              {typeset(t('noScript'), locale)} {venue.phone && <span className="num">{venue.phone}</span>}
            </p>
          </noscript>
          <StripeForm
            address={address}
            kind={kind}
            locale={locale}
            path={path}
            words={{
              button: kind === 'deposit' ? t('pay', { amount }) : t('saveCard'),
              paying: t('paying'),
              loading: t('loading'),
              notLoaded: typeset(t('notLoaded'), locale),
              declined: t('declinedWhy.other'),
              secure: typeset(t('secure'), locale),
            }}
          />
        </>
      )}
    </section>
  )
}

function lateSeconds(expiresAt: string | null, now: Temporal.Instant): number {
  const left = expiresAt ? (Date.parse(expiresAt) - now.epochMilliseconds) / 1000 : 0
  return Math.max(0, Math.ceil(left)) + LATE_S
}
