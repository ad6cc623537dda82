'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { TextInput } from '../login/TextInput'
import { useCall } from '../login/useCall'
import { useSay } from '../text/useSay'

/** Password and address, each with the present password. */
export function OwnCredentials({ email }: { email: string }) {
  const say = useSay()
  return (
    <>
      <section aria-labelledby="account-password">
        <h2 id="account-password">{say('accountPassword')}</h2>
        <CredentialForm field="password" />
      </section>
      <section aria-labelledby="account-email">
        <h2 id="account-email">{say('accountEmail')}</h2>
        <p className="account__fact">{email}</p>
        <CredentialForm field="email" />
      </section>
    </>
  )
}

function CredentialForm({ field }: { field: 'password' | 'email' }) {
  const say = useSay()
  const router = useRouter()
  const { call, isBusy, fault, faultOf } = useCall()
  const [currentPassword, setCurrentPassword] = useState('')
  const [value, setValue] = useState('')
  const isPassword = field === 'password'

  const change = async (event: FormEvent) => {
    event.preventDefault()
    const { refusal } = await call('/credentials', { currentPassword, [field]: value })
    if (refusal) return
    setCurrentPassword('')
    setValue('')
    toast.success(say(isPassword ? 'passwordChanged' : 'emailChanged'))
    router.refresh()
  }
  return (
    <form onSubmit={(event) => void change(event)}>
      <TextInput
        name={`${field}-now`}
        type="password"
        label={say('passwordNow')}
        autoComplete="current-password"
        required
        value={currentPassword}
        onChange={(event) => setCurrentPassword(event.target.value)}
      />
      <TextInput
        name={`${field}-new`}
        type={field}
        label={say(isPassword ? 'passwordNew' : 'accountEmail')}
        hint={isPassword ? `${say('passwordRule')} ${say('accountPasswordHint')}` : undefined}
        autoComplete={isPassword ? 'new-password' : 'email'}
        required
        fault={faultOf(field)}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <p className="sign-in__fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="action-link" disabled={isBusy}>
        {say(isPassword ? 'passwordChange' : 'emailChange')}
      </button>
    </form>
  )
}
