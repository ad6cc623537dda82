'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Payment } from '@/payload-types'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

type Props = { payment: Payment; onDone: () => void }

const FIELDS = ['nip', 'name', 'address'] as const

/** The paper for a payment: to keep in either language, to send, and whom it is for. */
export function ConfirmationTools({ payment, onDone }: Props) {
  const { config } = useConfig()
  const say = useSay()
  const ids = useId()
  const address = `${config.routes.api}/payments/${payment.id}`
  const { buyer } = payment
  const [typed, setTyped] = useState({
    nip: buyer?.nip ?? '',
    name: buyer?.name ?? '',
    address: buyer?.address ?? '',
  })
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const send = async <Answer,>(what: string, body: object) => {
    setBusy(true)
    setProblem(null)
    const answer = await callApi<Answer>(`${address}/${what}`, { method: 'POST', body }).catch(() => null)
    setBusy(false)
    if (answer?.ok) return answer.body
    const refusal = answer?.refusal
    setProblem(refusal?.data?.errors?.[0]?.message ?? refusal?.message ?? say('failed'))
    return null
  }
  const mail = async () => {
    const answer = await send<{ sent: boolean }>('confirmation', {})
    if (answer?.sent) toast.success(say('confirm.mailed'))
    else if (answer) setProblem(say('confirm.notMailed'))
  }
  const save = async () => {
    if (!(await send('buyer', typed))) return
    toast.success(say('confirm.saved'))
    onDone()
  }
  return (
    <section className="guest-panel__part">
      <h3>{say('confirm.title')}</h3>
      <p className="guest-panel__note">{say('confirm.note')}</p>
      <div className="guest-panel__buttons">
        <a className="action-link" href={`${address}/confirmation.pdf?locale=pl`} download>
          {say('confirm.pdfPl')}
        </a>
        <a className="action-link" href={`${address}/confirmation.pdf?locale=en`} download>
          {say('confirm.pdfEn')}
        </a>
        <button type="button" className="action-link" disabled={isBusy} onClick={() => void mail()}>
          {say('confirm.mail')}
        </button>
      </div>
      <details open={problem !== null || undefined}>
        <summary>{say('confirm.buyer')}</summary>
        <div className="refund-form">
          {FIELDS.map((name) => (
            <label key={name} htmlFor={`${ids}${name}`}>
              <span>{say(`confirm.${name}`)}</span>
              <input
                id={`${ids}${name}`}
                autoComplete="off"
                inputMode={name === 'nip' ? 'numeric' : undefined}
                maxLength={name === 'nip' ? 30 : 300}
                value={typed[name]}
                onChange={({ target }) => setTyped((before) => ({ ...before, [name]: target.value }))}
              />
            </label>
          ))}
        </div>
        <div className="guest-panel__buttons">
          <button type="button" className="action-link" disabled={isBusy} onClick={() => void save()}>
            {say('confirm.save')}
          </button>
        </div>
      </details>
      {problem && (
        <p role="alert" className="guest-panel__note--alarm">
          {problem}
        </p>
      )}
    </section>
  )
}
