'use client'

import { useEffect, useRef, useState } from 'react'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import { MAIN_BUTTON } from './mainButton'
import { loadStripe, type StripeElements, type StripeJs } from './loadStripe'

type Props = {
  /** Of the API that says how the payment stands: the secret of the form is asked for there, and never stands in a page. */
  address: string
  kind: 'deposit' | 'guarantee'
  locale: string
  /** Where the guest comes back to, as a path. */
  path: string
  words: {
    button: string
    paying: string
    loading: string
    notLoaded: string
    declined: string
    secure: string
  }
}

type Form = { stripe: StripeJs; elements: StripeElements }

/**
 * Stripe's own form in our page. Card numbers stay between the guest and Stripe; what comes back to us is whether the
 * guest is done, and even that is asked of Stripe again.
 */
export function StripeForm({ address, kind, locale, path, words }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const form = useRef<Form | null>(null)
  const [stage, setStage] = useState<'loading' | 'ready' | 'paying' | 'broken'>('loading')
  const [trouble, setTrouble] = useState<string | null>(null)

  useEffect(() => {
    let isGone = false
    let leave = () => {}
    secretsFrom(address)
      .then(async ({ publishableKey, clientSecret }) => {
        const stripe = await loadStripe(publishableKey, locale)
        if (isGone || !place.current) return
        const elements = stripe.elements({ clientSecret, locale, appearance: appearance() })
        const element = elements.create('payment', { layout: 'tabs' })
        element.on('ready', () => setStage('ready'))
        element.on('loaderror', () => setStage('broken'))
        element.mount(place.current)
        form.current = { stripe, elements }
        leave = () => element.destroy()
      })
      .catch(() => setStage('broken'))
    return () => {
      isGone = true
      leave()
    }
  }, [address, locale])

  async function pay({ stripe, elements }: Form) {
    setStage('paying')
    setTrouble(null)
    const confirmParams = { return_url: new URL(path, window.location.href).href }
    const options = { elements, confirmParams, redirect: 'if_required' as const }
    const { error } =
      kind === 'deposit' ? await stripe.confirmPayment(options) : await stripe.confirmSetup(options)
    if (!error) return window.location.assign(path)
    setTrouble(error.message ?? words.declined)
    setStage('ready')
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (form.current) void pay(form.current)
      }}
    >
      <div ref={place} className="min-h-72" aria-busy={stage === 'loading'} />
      <p role="status" className="text-text-2">
        {stage === 'loading' && words.loading}
      </p>
      <p role="alert" className="text-stop">
        {stage === 'broken' ? words.notLoaded : trouble}
      </p>
      {stage !== 'broken' && (
        <button disabled={stage !== 'ready'} className={`${MAIN_BUTTON} mt-4 w-full disabled:opacity-60`}>
          {stage === 'paying' ? words.paying : words.button}
        </button>
      )}
      <p className="mt-4 text-small text-text-3">{words.secure}</p>
    </form>
  )
}

async function secretsFrom(address: string) {
  const answer = await fetch(address, { headers: { accept: 'application/json' } })
  const { payment } = (await answer.json()) as GuestPayment
  if (!payment) throw new Error('There is nothing to pay any more')
  return payment
}

/** The form in the colours of the page around it. */
function appearance() {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  return {
    theme: isDark ? 'night' : 'stripe',
    variables: {
      colorPrimary: colour('--accent'),
      colorBackground: colour('--ground-1'),
      colorText: colour('--text'),
      colorTextSecondary: colour('--text-2'),
      colorDanger: colour('--stop'),
      borderRadius: '2px',
      fontSizeBase: '17px',
    },
  }
}
