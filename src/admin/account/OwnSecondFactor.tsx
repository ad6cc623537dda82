'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState, type FormEvent } from 'react'
import type { SecondFactorState } from '@/operations/accounts/secondFactor/secondFactorState'
import { RecoveryCodes } from '../login/RecoveryCodes'
import { SecondFactorSetUp } from '../login/SecondFactorSetUp'
import { TextInput } from '../login/TextInput'
import { useCall } from '../login/useCall'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

type Doing =
  | { what: 'nothing' | 'proving' }
  | { what: 'setting-up'; password: string }
  | { what: 'codes'; codes: string[] }

/** The second step of one's own: setting it up, new recovery codes, switching it off. */
export function OwnSecondFactor() {
  const say = useSay()
  const { state, reload } = useSecondFactor()
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' })

  const finish = () => {
    setDoing({ what: 'nothing' })
    reload()
  }
  return (
    <section aria-labelledby="account-second">
      <h2 id="account-second">{say('secondFactor')}</h2>
      {state && doing.what !== 'setting-up' && (
        <p className="account__fact">
          {say(state.isOn ? 'secondFactorOn' : 'secondFactorOff')}{' '}
          {state.isOn && say.count('recoveryCodesLeft', state.recoveryCodesLeft)}{' '}
          {state.isRequired && say('secondFactorBound')}
        </p>
      )}
      {state?.isUnreadable && doing.what === 'nothing' && (
        <p className="sign-in__fault" role="alert">
          {say('secondFactorUnreadable')}
        </p>
      )}
      {state?.isOn && !state.isUnreadable && doing.what === 'nothing' && (
        <ChangeIt
          isRequired={state.isRequired}
          onCodes={(codes) => setDoing({ what: 'codes', codes })}
          onOff={finish}
        />
      )}
      {state && (!state.isOn || state.isUnreadable) && doing.what === 'nothing' && (
        <button type="button" className="action-link" onClick={() => setDoing({ what: 'proving' })}>
          {say('secondFactorSetUp')}
        </button>
      )}
      {doing.what === 'proving' && (
        <Prove onProven={(password) => setDoing({ what: 'setting-up', password })} />
      )}
      {doing.what === 'setting-up' && (
        <SecondFactorSetUp
          proof={{ password: doing.password }}
          onDone={finish}
          onRefused={(message) => {
            toast.error(message)
            setDoing({ what: 'proving' })
          }}
        />
      )}
      {doing.what === 'codes' && <RecoveryCodes codes={doing.codes} onKept={finish} />}
    </section>
  )
}

function Prove({ onProven }: { onProven: (password: string) => void }) {
  const say = useSay()
  const [password, setPassword] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onProven(password)
      }}
    >
      <TextInput
        name="second-password"
        type="password"
        label={say('passwordNow')}
        autoComplete="current-password"
        autoFocus
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" className="action-link">
        {say('setUpStart')}
      </button>
    </form>
  )
}

type Change = { isRequired: boolean; onCodes: (codes: string[]) => void; onOff: () => void }

/** Both ask for the password and a code: an open screen is not enough. */
function ChangeIt({ isRequired, onCodes, onOff }: Change) {
  const say = useSay()
  const { call, isBusy, fault } = useCall()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')

  const renew = async (event: FormEvent) => {
    event.preventDefault()
    const { answer } = await call<{ recoveryCodes: string[] }>('/second-factor/recovery-codes', {
      password,
      code,
    })
    if (answer) onCodes(answer.recoveryCodes)
  }
  const switchOff = async () => {
    const { refusal } = await call('/second-factor/switch-off', { password, code })
    if (refusal) return
    toast.success(say('secondFactorIsOff'))
    onOff()
  }
  return (
    <form onSubmit={(event) => void renew(event)}>
      <TextInput
        name="second-password"
        type="password"
        label={say('passwordNow')}
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <TextInput
        name="second-code"
        label={say('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={40}
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p className="sign-in__fault" role="alert">
        {fault}
      </p>
      <div className="account__choices">
        <button type="submit" className="action-link" disabled={isBusy}>
          {say('codesRenew')}
        </button>
        {!isRequired && (
          <button
            type="button"
            className="action-link"
            disabled={isBusy || password === '' || code === ''}
            onClick={() => void switchOff()}
          >
            {say('secondFactorSwitchOff')}
          </button>
        )}
      </div>
    </form>
  )
}

function useSecondFactor() {
  const { config } = useConfig()
  const [state, setState] = useState<SecondFactorState | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const { signal, abort } = stopper()
    callApi<SecondFactorState>(`${config.routes.api}/users/second-factor`, { signal })
      .then((answer) => answer.ok && setState(answer.body))
      .catch(() => undefined) // the connection is gone; the rest of the page says so
    return abort
  }, [config.routes.api, turn])
  return { state, reload: useCallback(() => setTurn((before) => before + 1), []) }
}

function stopper() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
