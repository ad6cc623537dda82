import type { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import type { Refusal } from '@/queries/reservations/refusal'
import { GuestOrder } from '../reserve/GuestOrder'
import { clockWords } from '../reserve/nightWords'
import { Notice } from '../reserve/Notice'
import { typeset } from '../text/typeset'
import { declineOf } from './declineOf'
import { HoldTimer } from './HoldTimer'
import { MAIN_BUTTON } from './mainButton'
import { OnItsWay } from './OnItsWay'
import { payHead, payStep } from './payHead'
import { PaySummary } from './PaySummary'
import { PayWays } from './PayWays'
import { receiptSteps } from './receiptWords'
import { WatchPayment } from './WatchPayment'

type Props = {
  locale: Locale
  /** Path of this page, with its language and the key of the reservation. */
  path: string
  /** Path of the page of the reservation. */
  managePath: string
  /** Of the API that says how the payment stands. */
  address: string
  reservation: GuestReservation
  payment: GuestPayment
  venue: Venue
  now: Temporal.Instant
  formKey: string
  refusal: Refusal | null
}

/** Paying for a table: what is asked and why, how long it is kept, the form, and what came of it. */
export function PayScreen(props: Props) {
  const { locale, managePath, address, reservation, payment, formKey, refusal } = props
  const t = wordsFor(locale, 'pay')
  const step = payStep(reservation, payment)
  const { heading, text, isGood } = payHead(step, props)
  const isToPay = step === 'due' || step === 'needsGuest'
  // On a narrow screen the whole receipt stands below the button; what matters most stands above it.
  const [first] = reservation.receipt ? receiptSteps(reservation.receipt, reservation.timeZone, locale) : []
  const isKept = payment.expiresAt !== null && reservation.status !== 'expired'
  return (
    <div className="wrap grid items-start gap-x-[clamp(2rem,5vw,6rem)] pt-[clamp(1.5rem,4vw,4rem)] lg:grid-cols-[minmax(0,1fr)_23.5rem]">
      <div className="min-w-0">
        <h1 className={`display max-w-[12em] text-h1 tracking-[-0.02em] ${isGood ? 'text-free-text' : ''}`}>
          {typeset(heading, locale)}
        </h1>
        <p className="mt-5 max-w-measure text-lead text-pretty text-text-2">{typeset(text, locale)}</p>
        {isKept && (isToPay || step === 'processing') && (
          <HoldTimer
            expiresAt={payment.expiresAt!}
            words={t('timer', { time: '{time}' })}
            over={t('timerOver')}
          />
        )}
        {refusal && (
          <Notice title={t('declined')}>
            <p>{typeset(refusal.message, locale)}</p>
          </Notice>
        )}
        {step === 'due' && payment.decline && !refusal && (
          <Notice title={t('declined')}>
            <p>{typeset(declinedWords(props), locale)}</p>
          </Notice>
        )}
        {isToPay && first && (
          <p className="mt-6 max-w-measure lg:hidden">
            <b className="font-semibold">{first.when}</b>: {typeset(first.what, locale)}
          </p>
        )}
        {isToPay ? (
          <PayWays {...props} isBankAsking={step === 'needsGuest'} />
        ) : step === 'processing' ? (
          <OnItsWay locale={locale} path={props.path} />
        ) : (
          <p className="mt-8 flex flex-wrap gap-3">
            {step === 'expired' || step === 'refunded' ? (
              <a className={MAIN_BUTTON} href={againPath(props)}>
                {wordsFor(locale, 'manage')('again')}
              </a>
            ) : (
              <a className={MAIN_BUTTON} href={managePath}>
                {t('toReservation')}
              </a>
            )}
          </p>
        )}
        {isToPay && reservation.canCancel && (
          <details className="mt-10 max-w-narrow">
            <summary className="inline-flex min-h-11 items-center text-text-2 underline decoration-line-ui underline-offset-4">
              {t('leave')}
            </summary>
            <p className="mt-2 mb-4 text-text-2">{typeset(t('leaveText'), locale)}</p>
            <GuestOrder
              path={managePath}
              revision={reservation.revision}
              formKey={formKey}
              intent="cancel"
              label={t('leave')}
            />
          </details>
        )}
      </div>
      {step !== 'nothing' && (
        <aside
          aria-label={wordsFor(locale, 'reserve')('summary')}
          className="label-box max-lg:mt-12 lg:sticky lg:top-6"
        >
          <PaySummary locale={locale} reservation={reservation} payment={payment} />
        </aside>
      )}
      {step === 'processing' && <WatchPayment address={address} state={payment.state} />}
    </div>
  )
}

/** Why the card was declined, and that nothing is lost. */
function declinedWords({ locale, payment, reservation }: Props): string {
  const t = wordsFor(locale, 'pay')
  const until = payment.expiresAt ? clockWords(payment.expiresAt, reservation.timeZone) : ''
  return `${t(`declinedWhy.${declineOf(payment.decline)}`)} ${t('declinedThen', { until })}`
}

/** The same night for as many, to try once more. */
const againPath = ({ locale, reservation: { serviceDate, partySize } }: Props) =>
  `/${locale}/reserve?date=${serviceDate}&party=${partySize}`
