'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

/** Tries a job again or calls it off; `busy` is the one that is being decided about. */
export function useJobDecision() {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const [busy, setBusy] = useState<string | null>(null)

  const decide = async (id: string, verb: 'retry' | 'cancel') => {
    setBusy(id)
    try {
      const answer = await callApi(`${config.routes.api}/jobs/${id}/${verb}`, { method: 'POST' })
      if (answer.ok) toast.success(say(verb === 'retry' ? 'jobRetried' : 'jobCancelled'))
      else toast.error(answer.refusal.message ?? say('failed'))
    } catch {
      toast.error(say('failed')) // the connection is gone
    }
    setBusy(null)
    router.refresh()
  }
  return { busy, decide }
}
