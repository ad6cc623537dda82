'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { TextKey } from '@/i18n/admin/texts'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import type { Decision } from './decision'

const ways = {
  'send-again': { verb: 'send-again', word: 'messageSendAgain', done: 'messageSentAgain' },
  'send-after-all': { verb: 'send-again', word: 'messageSendAfterAll', done: 'messageSentAfterAll' },
  'call-off': { verb: 'call-off', word: 'messageCallOff', done: 'messageCalledOff' },
} as const satisfies Record<Decision, { verb: string; word: TextKey; done: TextKey }>

type Props = { id: string; decision: Decision; about?: string; onDone: () => void }

/** Sends a message again, or keeps it from going out. */
export function DecisionButton({ id, decision, about, onDone }: Props) {
  const { config } = useConfig()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)
  const { verb, word, done } = ways[decision]

  const decide = async () => {
    setIsBusy(true)
    try {
      const answer = await callApi(`${config.routes.api}/messages/${id}/${verb}`, { method: 'POST' })
      if (answer.ok) toast.success(say(done))
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
      aria-label={about ? `${say(word)}: ${about}` : undefined}
      onClick={() => void decide()}
    >
      {say(word)}
    </button>
  )
}
