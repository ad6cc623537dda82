'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SlotsPreview } from '@/operations/service/previewSlots'
import { callApi } from './callApi'

export type PreviewAsked = {
  id?: string
  service: object
  serviceDate: string
  partySize: number
  withBookings: boolean
}
export type PreviewState =
  | { is: 'reading'; preview: SlotsPreview | null }
  | { is: 'there'; preview: SlotsPreview }
  | { is: 'incomplete' | 'failed'; preview: null }

const WAIT_MS = 400

/** Asks again a moment after the last change of the form. */
export function useSlotPreview(asked: PreviewAsked): PreviewState {
  const { config } = useConfig()
  const [state, setState] = useState<PreviewState>({ is: 'reading', preview: null })
  const address = `${config.routes.api}/services/preview`
  const question = JSON.stringify(asked)

  useEffect(() => {
    const gone = new AbortController()
    const ask = async () => {
      const body = JSON.parse(question) as PreviewAsked
      const answer = await callApi<SlotsPreview>(address, { method: 'POST', body, signal: gone.signal })
      if (answer.ok) setState({ is: 'there', preview: answer.body })
      else setState({ is: answer.status === 422 ? 'incomplete' : 'failed', preview: null })
    }
    const timer = setTimeout(() => {
      setState((before) => ({ is: 'reading', preview: before.preview }))
      ask().catch(() => gone.signal.aborted || setState({ is: 'failed', preview: null }))
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [address, question])

  return state
}
