'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

/** Sends a delivery once more. */
export function ReplayAction({ id, onDone }: { id: string; onDone: () => void }) {
  const { config } = useConfig()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)

  const replay = async () => {
    setIsBusy(true)
    try {
      const answer = await callApi(`${config.routes.api}/webhook-deliveries/${id}/replay`, { method: 'POST' })
      if (answer.ok) toast.success(say('webhookReplayed'))
      else toast.error(answer.refusal.message ?? say('failed'))
    } catch {
      toast.error(say('failed')) // the connection is gone
    }
    setIsBusy(false)
    onDone()
  }

  return (
    <button type="button" className="action-link" disabled={isBusy} onClick={() => void replay()}>
      {say('webhookReplay')}
    </button>
  )
}
