'use client'

import { toast, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useState } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import { taskKindWords } from '@/i18n/admin/words/payments'
import type { PaymentTask } from '@/payload-types'
import { ConfirmSheet } from '../customers/ConfirmSheet'
import { useWhen } from '../customers/useWhen'
import { useHouse } from '../house/HouseContext'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { decisionsFor, type TaskDecision } from './decisionsFor'
import { declineWords } from './paymentSentences'

/** A charge that was declined, or is under way, leaves its task open. */
type TaskNow = { state: 'open' | 'done'; detail: string | null }

/** A task about money: what happened, and the decisions it waits for, each with its sum. */
export function TaskPanel() {
  const { id, initialData } = useDocumentInfo()
  return id ? <Panel id={String(id)} task={initialData as PaymentTask} /> : null
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** Its own name is a code. */
function useTitle(title: string): void {
  const { setDocumentTitle, title: shown } = useDocumentTitle()
  useEffect(() => {
    if (shown !== title) setDocumentTitle(title)
  }, [setDocumentTitle, shown, title])
}

function Panel({ id, task }: { id: string; task: PaymentTask }) {
  const { config } = useConfig()
  const house = useHouse()
  const say = useSay()
  const when = useWhen()
  const ids = useId()
  const router = useRouter()
  const [asked, setAsked] = useState<TaskDecision | null>(null)
  const [reason, setReason] = useState('')
  const amount = formatMoney(
    { amountCents: task.amountCents ?? 0, currency: task.currency ?? house.currency },
    say.language,
  )
  const isNothingDue = task.kind === 'noShowFee' && !task.amountCents
  const decisions = decisionsFor(task.kind).filter((one) => !isNothingDue || one === 'waive')
  const wordOf = (decision: TaskDecision) => (isNothingDue ? 'giveBack' : decision)
  useTitle(capital(taskKindWords[task.kind]?.[say.language] ?? task.kind))
  const declined = (code: string) => say('task.declined', { why: declineWords(code, say) })
  const decide = async (decision: TaskDecision) => {
    const answer = await callApi<TaskNow>(`${config.routes.api}/payment-tasks/${id}/${decision}`, {
      method: 'POST',
      body: reason.trim() ? { reason: reason.trim() } : {},
    })
    if (!answer.ok) return answer.refusal.message ?? say('failed')
    const { state, detail } = answer.body
    if (state === 'done') toast.success(say('task.done'))
    else toast.warning(detail ? declined(detail) : say('task.onItsWay'))
    setAsked(null)
    router.refresh()
    return null
  }
  if (task.state === 'done') return <p className="guest-panel__note">{say('task.over')}</p>
  return (
    <div className="guest-panel payment-panel">
      <p className="payment-panel__state">
        {say(`task.is.${isNothingDue ? 'nothingDue' : task.kind}`, { amount })}
      </p>
      {task.kind === 'noShowFee' && task.dueAt && !task.detail && (
        <p className="guest-panel__note">{say('task.byItself', { when: when(task.dueAt) })}</p>
      )}
      {task.detail && decisions.includes('charge') && (
        <p className="guest-panel__note">{declined(task.detail)}</p>
      )}
      <div className="guest-panel__buttons">
        {decisions.map((decision) => (
          <button key={decision} type="button" className="action-link" onClick={() => setAsked(decision)}>
            {say(`task.${wordOf(decision)}`, { amount })}
          </button>
        ))}
      </div>
      {asked && (
        <ConfirmSheet
          title={say(`task.${wordOf(asked)}Title`, { amount })}
          lead={say(`task.${wordOf(asked)}Lead`)}
          confirm={say(`task.${wordOf(asked)}`, { amount })}
          isAlarm={asked === 'charge'}
          onConfirm={() => decide(asked)}
          onClose={() => setAsked(null)}
        >
          <label className="refund-form" htmlFor={`${ids}reason`}>
            <span>{say('task.reason')}</span>
            <input
              id={`${ids}reason`}
              maxLength={500}
              autoComplete="off"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
        </ConfirmSheet>
      )}
    </div>
  )
}
