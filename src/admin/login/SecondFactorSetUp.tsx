'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Enrolment } from '@/operations/accounts/secondFactor/enrol'
import { useSay } from '../text/useSay'
import { RecoveryCodes } from './RecoveryCodes'
import { TextInput } from './TextInput'
import { useCall } from './useCall'

type Props = {
  /** What shows that it is their account: the ticket of a sign-in, or the password once more. */
  proof: { ticket: string } | { password: string }
  onDone: () => void
  /** Called instead of showing a key when the proof does not hold. */
  onRefused?: (message: string) => void
}

/** Setting up the second step: a key for the app, its first code, then the recovery codes. */
export function SecondFactorSetUp({ proof, onDone, onRefused }: Props) {
  const say = useSay()
  const { call, isBusy, fault } = useCall()
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [code, setCode] = useState('')
  const [codes, setCodes] = useState<string[] | null>(null)

  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void call<Enrolment>('/second-factor/start', proof).then(({ answer, refusal }) => {
      if (answer) setEnrolment(answer)
      else onRefused?.(refusal.message ?? '')
    })
  }, [call, proof, onRefused])

  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />
  if (!enrolment) return fault ? <p role="alert">{fault}</p> : null

  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    const { answer } = await call<{ recoveryCodes: string[] }>('/second-factor/confirm', {
      code,
      ...('ticket' in proof ? proof : {}),
    })
    if (answer) setCodes(answer.recoveryCodes)
  }
  return (
    <form className="sign-in set-up" onSubmit={(event) => void confirm(event)}>
      <h1>{say('setUpTitle')}</h1>
      <p>{say('setUpScan')}</p>
      <img
        className="set-up__qr"
        alt={say('setUpQr')}
        src={`data:image/svg+xml,${encodeURIComponent(enrolment.qr)}`}
      />
      <a className="action-link" href={enrolment.uri}>
        {say('setUpHere')}
      </a>
      <p className="set-up__key">
        {say('setUpByHand')} <code>{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <TextInput
        name="code"
        label={say('setUpConfirm')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p className="sign-in__fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="big-button big-button--main" disabled={isBusy}>
        {say('setUpGo')}
      </button>
    </form>
  )
}
