'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isHost, isManager } from '@/access/roles'
import type { DepositStateWord } from '@/domain/billing/depositState'
import { formatMoney } from '@/domain/money/formatMoney'
import { paymentStateWords } from '@/i18n/admin/words/payments'
import type { Payment } from '@/payload-types'
import { useWhen } from '../customers/useWhen'
import { useHouse } from '../house/HouseContext'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { PayLinkForm } from './PayLinkForm'

type Cost = {
  feeCents: number
  refundCents: number
  currency: string | null
  isFree: boolean
  deadline: string | null
  paidCents: number
  depositState: DepositStateWord
}

/** Under a reservation's form: how its money stands and what cancelling would cost; payments themselves for managers only. */
export function BookingMoney() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  return id && isHost(user) ? <Panel id={String(id)} mayReadPayments={isManager(user)} /> : null
}

function Panel({ id, mayReadPayments }: { id: string; mayReadPayments: boolean }) {
  const { config } = useConfig()
  const house = useHouse()
  const say = useSay()
  const when = useWhen()
  const [cost, setCost] = useState<Cost | null>(null)
  const [payments, setPayments] = useState<Payment[]>([])
  const [turn, setTurn] = useState(0)
  const { api, admin } = config.routes

  useEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const read = async () => {
      const found = await callApi<Cost>(`${api}/reservations/${id}/cancellation`, { signal })
      if (found.ok) setCost(found.body)
      if (!mayReadPayments) return
      const query = `where[reservation][equals]=${id}&depth=0&limit=20&sort=-createdAt`
      const list = await callApi<{ docs: Payment[] }>(`${api}/payments?${query}`, { signal })
      if (list.ok) setPayments(list.body.docs)
    }
    read().catch(() => undefined) // left, or the connection is gone: what is shown stays
    return () => gone.abort()
  }, [api, id, mayReadPayments, turn])

  if (!cost) return null
  const money = (amountCents: number) =>
    formatMoney({ amountCents, currency: cost.currency ?? house.currency }, say.language)
  return (
    <div className="guest-panel">
      <section className="guest-panel__part">
        <h3>{say('bookingMoney')}</h3>
        <p>{say(`bookingMoney.state.${cost.depositState}`)}</p>
        <p>
          {cost.isFree
            ? cost.deadline
              ? say('bookingMoney.cancelFreeUntil', { until: when(cost.deadline) })
              : say('bookingMoney.cancelFree')
            : say('bookingMoney.cancelCosts', { amount: money(cost.feeCents) })}{' '}
          {mayReadPayments &&
            cost.refundCents > 0 &&
            say('bookingMoney.refund', { amount: money(cost.refundCents) })}
        </p>
        {payments.length > 0 && (
          <ul className="guest-rows">
            {payments.map((payment) => (
              <li key={payment.id}>
                <a href={`${admin}/collections/payments/${payment.id}`}>
                  <span>{payment.reference}</span>
                  <b>{money(payment.amountCents)}</b>
                  <span>{paymentStateWords[payment.state]?.[say.language]}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {cost.depositState === 'none' && (
          <PayLinkForm reservationId={id} onDone={() => setTurn((before) => before + 1)} />
        )}
      </section>
    </div>
  )
}
