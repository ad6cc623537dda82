'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../text/useSay'

type Props = { email: string; password: string; text: string; label: string }

/** Signs in as one of the invented people of the demo bar. */
export function DemoLoginButton({ email, password, text, label }: Props) {
  const { config } = useConfig()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)

  const signIn = async () => {
    setIsBusy(true)
    const response = await fetch(`${config.routes.api}/${config.admin.user}/login`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    }).catch(() => null)
    // A whole new page: everything around the form depends on who looks.
    if (response?.ok) return window.location.assign(config.routes.admin)
    setIsBusy(false)
    toast.error(say('failed'))
  }

  return (
    <button
      type="button"
      className="action-link"
      aria-label={label}
      disabled={isBusy}
      onClick={() => void signIn()}
    >
      {text}
    </button>
  )
}
