import type { Temporal } from 'temporal-polyfill'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { receiptSteps } from '../pay/receiptWords'
import { typeset } from '../text/typeset'
import { CostLine } from './CostLine'
import { GuestOrder, type Order } from './GuestOrder'
import { LineOfTime } from './LineOfTime'
import { momentWords } from './nightWords'
import { StayButton } from './StayButton'

type Props = { locale: Locale; reservation: GuestReservation; now: Temporal.Instant; order: Order }

/** Cancelling: where one stands on the line of time, what it costs at this moment, and a second question before it is done. */
export function CancelPart({ locale, reservation, now, order }: Props) {
  const t = wordsFor(locale, 'manage')
  const { cancellation, receipt, status, canCancel, offer, timeZone } = reservation
  if (!canCancel) {
    return status === 'arrived' || status === 'seated' ? null : (
      <section aria-labelledby="cancel">
        <Title>{t('cancel')}</Title>
        <p className="max-w-measure text-text-2">{typeset(t('tooLateToCancel'), locale)}</p>
      </section>
    )
  }
  if (status === 'waitlisted' || offer) {
    return (
      <section aria-labelledby="cancel">
        <Title>{t('leaveList')}</Title>
        <GuestOrder {...order} intent="cancel" label={t('leaveList')} />
      </section>
    )
  }
  const money = (amountCents: number) =>
    formatMoney({ amountCents, currency: cancellation?.currency ?? 'PLN' }, locale, 'menu')
  const { feeCents = 0, refundCents = 0, lateFeeCents = null, deadline = null } = cancellation ?? {}
  const isFree = feeCents === 0
  const isAhead = deadline !== null && Date.parse(deadline) > now.epochMilliseconds
  const sure = !isFree
    ? t('sureFee', { amount: money(feeCents) })
    : refundCents > 0
      ? t('sureRefund', { amount: money(refundCents) })
      : t('sureFree')
  const yes = !isFree
    ? t('yesCancelFee', { amount: money(feeCents) })
    : refundCents > 0
      ? t('yesCancelRefund', { amount: money(refundCents) })
      : t('yesCancel')
  return (
    <section aria-labelledby="cancel">
      <Title>{t('cancel')}</Title>
      <LineOfTime locale={locale} reservation={reservation} now={now} />
      <p className="mt-3 mb-6 max-w-measure text-text-2">
        <b className={`font-semibold ${isFree ? 'text-free-text' : 'text-stop'}`}>
          {isFree ? t('free') : t('costsNow', { amount: money(feeCents) })}
        </b>{' '}
        {isFree && refundCents > 0 && `${t('freeRefund', { amount: money(refundCents) })} `}
        {isFree &&
          isAhead &&
          lateFeeCents !== null &&
          t('freeAfter', { when: momentWords(deadline, timeZone, locale), amount: money(lateFeeCents) })}
        {isFree && deadline === null && t('freeAlways')}
        {!isFree && refundCents > 0 && t('costsRefund', { amount: money(refundCents) })}
      </p>
      {receipt && receipt.steps.length > 2 && (
        <div className="mb-6 max-w-measure">
          <CostLine steps={receiptSteps(receipt, timeZone, locale)} />
        </div>
      )}
      {cancellation?.text && (
        <p className="mb-6 max-w-measure text-small text-text-2">{typeset(cancellation.text, locale)}</p>
      )}
      <details>
        <summary className="button list-none border-stop-line text-stop">{t('cancelIt')}</summary>
        <div className="mt-6 border-l-3 border-stop-line py-1 pl-6">
          <p>{typeset(sure, locale)}</p>
          <div className="mt-4 flex flex-wrap gap-3 max-sm:flex-col">
            <GuestOrder {...order} intent="cancel" label={yes} isMain />
            <StayButton label={t('stay')} />
          </div>
        </div>
      </details>
    </section>
  )
}

const Title = ({ children }: { children: string }) => (
  <h2 id="cancel" className="display mb-4 text-h2">
    {children}
  </h2>
)
