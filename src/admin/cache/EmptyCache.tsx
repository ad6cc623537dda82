'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

/** Makes every process forget what it keeps. */
export function EmptyCache() {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const [isBusy, setBusy] = useState(false)

  const empty = async () => {
    setBusy(true)
    try {
      const answer = await callApi(`${config.routes.api}/cache/empty`, { method: 'POST' })
      if (answer.ok) toast.success(say('cacheEmptied'))
      else toast.error(answer.refusal.message ?? say('failed'))
    } catch {
      toast.error(say('failed')) // the connection is gone
    }
    setBusy(false)
    router.refresh()
  }

  return (
    <p className="cache__empty">
      <button type="button" className="action-link" disabled={isBusy} onClick={() => void empty()}>
        {say('cacheEmpty')}
      </button>
      <small>{say('cacheEmptyHow')}</small>
    </p>
  )
}
