'use client'

import { useState, type FormEvent } from 'react'
import { useSay } from '../text/useSay'
import { TextInput } from './TextInput'

type Props = {
  isBusy: boolean
  fault: string | null
  onCode: (code: string) => Promise<void>
  onBack: () => void
}

/** The code of the app, or a recovery code when the telephone is lost. */
export function CodeStep({ isBusy, fault, onCode, onBack }: Props) {
  const say = useSay()
  const [code, setCode] = useState('')
  const [isRecovery, setIsRecovery] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onCode(code)
  }
  const swap = () => {
    setCode('')
    setIsRecovery(!isRecovery)
  }
  return (
    <form className="sign-in" onSubmit={submit}>
      <h1>{say('codeTitle')}</h1>
      <TextInput
        key={String(isRecovery)}
        name="code"
        label={say(isRecovery ? 'recoveryCode' : 'code')}
        hint={say(isRecovery ? 'recoveryHint' : 'codeHint')}
        inputMode={isRecovery ? 'text' : 'numeric'}
        autoComplete={isRecovery ? 'off' : 'one-time-code'}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        autoFocus
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p className="sign-in__fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="big-button big-button--main" disabled={isBusy}>
        {say('signInGo')}
      </button>
      <div className="sign-in__else">
        <button type="button" className="plain-link" onClick={swap}>
          {say(isRecovery ? 'codeFromApp' : 'codeLost')}
        </button>
        <button type="button" className="plain-link" onClick={onBack}>
          {say('signInBack')}
        </button>
      </div>
    </form>
  )
}
