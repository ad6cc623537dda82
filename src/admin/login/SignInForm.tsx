'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useState, useSyncExternalStore, type FormEvent } from 'react'
import { useSay } from '../text/useSay'
import { CodeStep } from './CodeStep'
import { SecondFactorSetUp } from './SecondFactorSetUp'
import { TextInput } from './TextInput'
import { useCall } from './useCall'

type Credentials = { email: string; password: string }
type Step = { name: 'password' } | { name: 'code' } | { name: 'set-up'; ticket: string }

/** Signing in, a step at a time: what was typed stays until it has led somewhere. */
export function SignInForm({ onwards }: { onwards: string }) {
  const say = useSay()
  const { config } = useConfig()
  const { call, isBusy, fault, forget } = useCall()
  const [credentials, setCredentials] = useState<Credentials>({ email: '', password: '' })
  const [step, setStep] = useState<Step>({ name: 'password' })
  const isReady = useIsReady()

  // A whole new page: everything around the form depends on who looks, and in which language.
  const leave = () => window.location.assign(onwards)

  const signIn = async (code?: string) => {
    const { refusal } = await call('/login', { ...credentials, ...(code ? { code } : {}) })
    if (!refusal) return leave()
    if (refusal.code === 'SECOND_FACTOR_NEEDED') {
      forget()
      setStep({ name: 'code' })
    } else if (refusal.code === 'SECOND_FACTOR_MISSING') {
      forget()
      setStep({ name: 'set-up', ticket: String(refusal.data?.ticket) })
    } else if (refusal.code === 'UNAUTHENTICATED') setStep({ name: 'password' })
  }

  if (step.name === 'set-up') {
    return (
      <>
        <p className="sign-in__why">{say('setUpBound')}</p>
        <SecondFactorSetUp proof={{ ticket: step.ticket }} onDone={leave} />
      </>
    )
  }

  if (step.name === 'code') {
    return (
      <CodeStep
        isBusy={isBusy}
        fault={fault}
        onCode={signIn}
        onBack={() => {
          forget()
          setStep({ name: 'password' })
        }}
      />
    )
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void signIn()
  }
  const { admin } = config.routes
  return (
    <form className="sign-in" onSubmit={submit} data-form-ready={isReady}>
      <TextInput
        name="email"
        type="email"
        label={say('signInEmail')}
        autoComplete="username"
        required
        value={credentials.email}
        onChange={(event) => setCredentials({ ...credentials, email: event.target.value })}
      />
      <TextInput
        name="password"
        type="password"
        label={say('signInPassword')}
        autoComplete="current-password"
        required
        value={credentials.password}
        onChange={(event) => setCredentials({ ...credentials, password: event.target.value })}
      />
      <p className="sign-in__fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="big-button big-button--main" disabled={isBusy}>
        {say('signInGo')}
      </button>
      <Link className="plain-link" href={`${admin}${config.admin.routes.forgot}`} prefetch={false}>
        {say('signInForgot')}
      </Link>
    </form>
  )
}

/** A form takes no typing before its script has come. */
const useIsReady = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
