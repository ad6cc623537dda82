'use client'

import { useConfig } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { useSay } from '../text/useSay'
import { SecondFactorSetUp } from './SecondFactorSetUp'
import { TextInput } from './TextInput'
import { useCall } from './useCall'

/** Name and password of a new colleague; where the role needs a second step, it is set up right away. */
export function WelcomeForm({ token, name: known, email }: { token: string; name: string; email: string }) {
  const say = useSay()
  const { config } = useConfig()
  const { call, isBusy, fault, faultOf } = useCall()
  const [name, setName] = useState(known)
  const [password, setPassword] = useState('')
  const [ticket, setTicket] = useState<string | null>(null)

  const leave = () => window.location.assign(config.routes.admin)
  const accept = async (event: FormEvent) => {
    event.preventDefault()
    const { refusal } = await call('/accept-invitation', { token, name, password })
    if (!refusal) leave()
    else if (refusal.code === 'SECOND_FACTOR_MISSING') setTicket(String(refusal.data?.ticket))
  }
  if (ticket) {
    return (
      <>
        <p className="sign-in__why">{say('setUpBound')}</p>
        <SecondFactorSetUp proof={{ ticket }} onDone={leave} />
      </>
    )
  }
  return (
    <form className="sign-in" onSubmit={(event) => void accept(event)}>
      {/* For the browser's own keeper of passwords. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextInput
        name="name"
        label={say('welcomeName')}
        autoComplete="name"
        maxLength={120}
        required
        fault={faultOf('name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextInput
        name="password"
        type="password"
        label={say('signInPassword')}
        hint={say('passwordRule')}
        autoComplete="new-password"
        minLength={10}
        required
        fault={faultOf('password')}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <p className="sign-in__fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="big-button big-button--main" disabled={isBusy}>
        {say('welcomeGo')}
      </button>
    </form>
  )
}
