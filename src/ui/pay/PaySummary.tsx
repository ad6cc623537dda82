import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { CostLine } from '../reserve/CostLine'
import { nightWords, spanWords } from '../reserve/nightWords'
import { typeset } from '../text/typeset'
import { receiptSteps } from './receiptWords'

type Props = { locale: Locale; reservation: GuestReservation; payment: GuestPayment }

/** What is paid, for which table, and until when cancelling costs nothing: beside the button, before it is pressed. */
export function PaySummary({ locale, reservation, payment }: Props) {
  const t = wordsFor(locale, 'pay')
  const words = wordsFor(locale, 'reserve')
  const { serviceDate, startsAt, endsAt, timeZone, partySize, receipt } = reservation
  const { charge = null, depositKind = 'zaliczka' } = receipt ?? {}
  const isGuarantee = (payment.kind ?? charge?.kind) === 'guarantee'
  const kind = isGuarantee ? 'none' : depositKind
  const money = (amountCents: number) =>
    formatMoney({ amountCents, currency: payment.currency ?? receipt?.currency ?? 'PLN' }, locale, 'menu')
  const amount = money(payment.amountCents)
  const steps = receipt ? receiptSteps(receipt, timeZone, locale) : []
  return (
    <>
      <h2 className="text-small text-text-3">{words('yourTable')}</h2>
      <p className="mt-1 mb-6 grid">
        <span className="display-small text-h3">{nightWords(serviceDate, locale)}</span>
        <span className="num display-small text-h3 text-accent-text">
          {spanWords(startsAt, endsAt, timeZone)}
        </span>
        <span className="text-text-2">{words('party', { count: partySize })}</span>
      </p>
      <dl className="num flex justify-between gap-4 border-t border-line pt-3 font-medium">
        <dt>
          {isGuarantee ? words('guarantee') : words(depositKind)}
          {charge?.eachCents && partySize > 1 && charge.eachCents * partySize === payment.amountCents && (
            <span className="ml-2 font-normal text-text-3">
              {words('each', { count: partySize, amount: money(charge.eachCents) })}
            </span>
          )}
        </dt>
        <dd className="whitespace-nowrap">{amount}</dd>
      </dl>
      <p className="text-small text-text-2">
        {typeset(isGuarantee ? words('guaranteeNote') : words('offTheBill'), locale)}
      </p>
      <div className="mt-6">
        <h3 className="display-small mb-3 text-h4">{words('plansChange')}</h3>
        {steps.length > 0 ? (
          <CostLine steps={steps} />
        ) : (
          <p className="mb-3 text-text-2">{typeset(words('cancelAlwaysFree'), locale)}</p>
        )}
        {receipt?.text && <p className="mb-2 text-small text-text-2">{typeset(receipt.text, locale)}</p>}
        <p className="text-small text-text-2">{typeset(words('cancelHow'), locale)}</p>
      </div>
      <details className="mt-5 border-t border-line pt-3">
        <summary className="inline-flex min-h-11 items-center font-medium">{t('whyTitle', { kind })}</summary>
        <p className="mt-1 text-small text-text-2">
          {typeset(t(`why.${isGuarantee ? 'guarantee' : depositKind}`, { amount }), locale)}
        </p>
      </details>
    </>
  )
}
