'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import type { PaymentTask } from '@/payload-types'
import { ConfirmSheet } from '../customers/ConfirmSheet'
import { useWhen } from '../customers/useWhen'
import { useHouse } from '../house/HouseContext'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { decisionsFor, type TaskDecision } from './decisionsFor'

/** A task about money: what happened, and the decisions it waits for, each with its sum. */
export function TaskPanel() {
  const { id, initialData } = useDocumentInfo()
  return id ? <Panel id={String(id)} task={initialData as PaymentTask} /> : null
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
  const decide = async (decision: TaskDecision) => {
    const answer = await callApi(`${config.routes.api}/payment-tasks/${id}/${decision}`, {
      method: 'POST',
      body: reason.trim() ? { reason: reason.trim() } : {},
    })
    if (!answer.ok) return answer.refusal.message ?? say('failed')
    toast.success(say('task.done'))
    setAsked(null)
    router.refresh()
    return null
  }
  if (task.state === 'done') return <p className="guest-panel__note">{say('task.over')}</p>
  return (
    <div className="guest-panel payment-panel">
      <p className="payment-panel__state">{say(`task.is.${task.kind}`, { amount })}</p>
      {task.kind === 'noShowFee' && task.dueAt && !task.detail && (
        <p className="guest-panel__note">{say('task.byItself', { when: when(task.dueAt) })}</p>
      )}
      <div className="guest-panel__buttons">
        {decisionsFor(task.kind).map((decision) => (
          <button key={decision} type="button" className="action-link" onClick={() => setAsked(decision)}>
            {say(`task.${decision}`, { amount })}
          </button>
        ))}
      </div>
      {asked && (
        <ConfirmSheet
          title={say(`task.${asked}Title`, { amount })}
          lead={say(`task.${asked}Lead`)}
          confirm={say(`task.${asked}`, { amount })}
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
