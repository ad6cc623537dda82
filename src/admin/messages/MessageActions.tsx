'use client'

import { toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

/** What a manager may still decide about a message: send a failed one again, call a planned one off. */
export function MessageActions() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const status = useFormFields(([fields]) => fields.status?.value)
  const verb = status === 'failed' ? 'send-again' : status === 'planned' ? 'call-off' : null
  if (!id || !verb) return null

  const decide = async () => {
    setIsBusy(true)
    try {
      const answer = await callApi(`${config.routes.api}/messages/${id}/${verb}`, { method: 'POST' })
      if (answer.ok) toast.success(say(verb === 'call-off' ? 'messageCalledOff' : 'messageSentAgain'))
      else toast.error(answer.refusal.message ?? say('failed'))
    } catch {
      toast.error(say('failed')) // the connection is gone
    }
    setIsBusy(false)
    router.refresh()
  }

  return (
    <div className="message-actions">
      <button type="button" className="action-link" disabled={isBusy} onClick={() => void decide()}>
        {say(verb === 'call-off' ? 'messageCallOff' : 'messageSendAgain')}
      </button>
    </div>
  )
}
