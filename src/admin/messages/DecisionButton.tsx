'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import type { Decision } from './decision'

type Props = { id: string; decision: Decision; about?: string; onDone: () => void }

/** Sends a message again, or keeps it from going out. */
export function DecisionButton({ id, decision, about, onDone }: Props) {
  const { config } = useConfig()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)
  const word = say(decision === 'call-off' ? 'messageCallOff' : 'messageSendAgain')

  const decide = async () => {
    setIsBusy(true)
    try {
      const answer = await callApi(`${config.routes.api}/messages/${id}/${decision}`, { method: 'POST' })
      if (answer.ok) toast.success(say(decision === 'call-off' ? 'messageCalledOff' : 'messageSentAgain'))
      else toast.error(answer.refusal.message ?? say('failed'))
    } catch {
      toast.error(say('failed')) // the connection is gone
    }
    setIsBusy(false)
    onDone()
  }

  return (
    <button
      type="button"
      className="action-link"
      disabled={isBusy}
      aria-label={about ? `${word}: ${about}` : undefined}
      onClick={() => void decide()}
    >
      {word}
    </button>
  )
}
