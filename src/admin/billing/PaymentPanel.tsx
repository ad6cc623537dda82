'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatMoney } from '@/domain/money/formatMoney'
import { refundReasonWords, refundStateWords } from '@/i18n/admin/words/payments'
import type { Payment, Refund } from '@/payload-types'
import { useWhen } from '../customers/useWhen'
import { useSay } from '../text/useSay'
import { ConfirmationTools } from './ConfirmationTools'
import { LedgerRows } from './LedgerRows'
import { paymentSentences } from './paymentSentences'
import { RefundForm } from './RefundForm'
import { usePaymentBook } from './usePaymentBook'

/** Above a payment's fields: how it stands in plain words, what the ledger says, and giving money back. */
export function PaymentPanel() {
  const { id, initialData } = useDocumentInfo()
  return id ? <Panel id={String(id)} opened={initialData as Payment} /> : null
}

function Panel({ id, opened }: { id: string; opened: Payment }) {
  const say = useSay()
  const when = useWhen()
  const router = useRouter()
  const { book, readAgain } = usePaymentBook(id)
  const payment = book?.payment ?? opened
  const { currency, payer } = payment
  const money = (amountCents: number) => formatMoney({ amountCents, currency }, say.language)
  const wanted = (book?.refunds ?? []).filter(isAhead)
  const leftCents =
    (payment.receivedCents ?? 0) -
    (payment.refundedCents ?? 0) -
    wanted.reduce((sum, { amountCents }) => sum + amountCents, 0)
  return (
    <div className="guest-panel payment-panel">
      {paymentSentences(payment, { say, when, money }).map((sentence) => (
        <p key={sentence} className="payment-panel__state">
          {sentence}
        </p>
      ))}
      <section className="guest-panel__part">
        <h3>{say('pay.book')}</h3>
        {book && <LedgerRows lines={book.lines} />}
      </section>
      {book && book.refunds.length > 0 && (
        <section className="guest-panel__part">
          <h3>{say('pay.refunds')}</h3>
          <ul className="guest-rows">
            {book.refunds.map(({ id: refund, amountCents, createdAt, reason, state }) => (
              <li key={refund}>
                <span>{when(createdAt)}</span> <b>{money(amountCents)}</b>{' '}
                <span>
                  {[refundReasonWords[reason], refundStateWords[state]]
                    .map((word) => word?.[say.language])
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(payment.receivedCents ?? 0) > 0 && <ConfirmationTools payment={payment} onDone={readAgain} />}
      {book && payment.state === 'paid' && leftCents > 0 && (
        <RefundForm
          key={leftCents}
          paymentId={id}
          leftCents={leftCents}
          currency={currency}
          payer={payer?.name ?? say('pay.anonymous')}
          onDone={() => {
            readAgain()
            router.refresh()
          }}
        />
      )}
    </div>
  )
}

/** Decided, and not yet in what the payment says was refunded. */
const isAhead = ({ state }: Refund) => state === 'wanted' || state === 'onItsWay'
