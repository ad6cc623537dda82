'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

/** Beside what the provider has told us: reading it once more. */
export function ReplayEvent() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  if (!id) return null

  const replay = async () => {
    setBusy(true)
    const address = `${config.routes.api}/payment-events/${id}/replay`
    const answer = await callApi(address, { method: 'POST' }).catch(() => null)
    if (answer?.ok) toast.success(say('event.replayed'))
    else toast.error(answer?.refusal.message ?? say('failed'))
    setBusy(false)
    router.refresh()
  }
  return (
    <div className="guest-panel">
      <p>{say('event.replayHint')}</p>
      <div className="guest-panel__buttons">
        <button type="button" className="action-link" disabled={isBusy} onClick={() => void replay()}>
          {say('event.replay')}
        </button>
      </div>
    </div>
  )
}
