'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { REFUND_REASONS } from '@/domain/billing/refundLists'
import { formatMoney } from '@/domain/money/formatMoney'
import { parseMoney } from '@/domain/money/parseMoney'
import { refundReasonWords } from '@/i18n/admin/words/payments'
import { ConfirmSheet } from '../customers/ConfirmSheet'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

type Props = { paymentId: string; leftCents: number; currency: string; payer: string; onDone: () => void }

/** Giving money back, all of it or a part: the sum is named once more before anything happens. */
export function RefundForm({ paymentId, leftCents, currency, payer, onDone }: Props) {
  const { config } = useConfig()
  const say = useSay()
  const ids = useId()
  const shown = (amountCents: number) => formatMoney({ amountCents, currency }, say.language)
  const [typed, setTyped] = useState(() => shown(leftCents))
  const [reason, setReason] = useState<string>('goodwill')
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState<{ amountCents: number; key: string } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const parsed = parseMoney(typed, currency)?.amountCents ?? 0
  const isPossible = (amountCents: number) => amountCents > 0 && amountCents <= leftCents
  const ask = () => {
    setProblem(isPossible(parsed) ? null : say('pay.refundUnreadable'))
    // One key for one decision: a second tap, or a line that breaks, gives nothing back twice.
    if (isPossible(parsed)) setAsked({ amountCents: parsed, key: crypto.randomUUID() })
  }
  const refund = async ({ amountCents, key }: { amountCents: number; key: string }) => {
    const answer = await callApi(`${config.routes.api}/payments/${paymentId}/refund`, {
      method: 'POST',
      headers: { 'Idempotency-Key': key },
      body: { amountCents, reason, ...(note.trim() ? { note: note.trim() } : {}) },
    })
    if (!answer.ok) return answer.refusal.message ?? say('failed')
    toast.success(say('pay.refundDone', { amount: shown(amountCents) }))
    setAsked(null)
    onDone()
    return null
  }

  return (
    <section className="guest-panel__part">
      <h3>{say('pay.refund')}</h3>
      <div className="refund-form">
        <label htmlFor={`${ids}amount`}>
          <span>{say('pay.refundAmount', { most: shown(leftCents) })}</span>
          <input
            id={`${ids}amount`}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${ids}problem` : undefined}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <label htmlFor={`${ids}reason`}>
          <span>{say('pay.refundReason')}</span>
          <select id={`${ids}reason`} value={reason} onChange={({ target }) => setReason(target.value)}>
            {REFUND_REASONS.map((one) => (
              <option key={one} value={one}>
                {refundReasonWords[one]?.[say.language]}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${ids}note`}>
          <span>{say('pay.refundNote')}</span>
          <input
            id={`${ids}note`}
            maxLength={500}
            autoComplete="off"
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
      </div>
      {problem && (
        <p id={`${ids}problem`} role="alert" className="guest-panel__note--alarm">
          {problem}
        </p>
      )}
      <div className="guest-panel__buttons">
        <button type="button" className="action-link" onClick={ask}>
          {isPossible(parsed) ? say('pay.refundAsk', { amount: shown(parsed) }) : say('pay.refundNext')}
        </button>
      </div>
      {asked && (
        <ConfirmSheet
          title={say('pay.refundTitle', { amount: shown(asked.amountCents) })}
          lead={say('pay.refundLead', { who: payer })}
          confirm={say('pay.refundGo', { amount: shown(asked.amountCents) })}
          isAlarm
          onConfirm={() => refund(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
