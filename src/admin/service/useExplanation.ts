'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SlotsExplained } from '@/operations/service/explainSlot'
import { callApi } from './callApi'

export type ExplanationAsked = {
  venue: string | null
  serviceDate: string
  /** An instant, when one start is in question. */
  startsAt: string | null
  partySize: number
  area: string | null
  channel: 'online' | 'staff'
}

type State = { explained: SlotsExplained | null; isReading: boolean; hasFailed: boolean }

/**
 * The night, and the start in question, as the rules see it now; asked again whenever the question changes, or `house`, by which
 * the caller knows that something has happened there.
 */
export function useExplanation(asked: ExplanationAsked, house?: unknown): State {
  const { config } = useConfig()
  const [state, setState] = useState<State>({ explained: null, isReading: true, hasFailed: false })
  const address = `${config.routes.api}/reservations/explain?${queryOf(asked)}`

  useEffect(() => {
    const gone = new AbortController()
    const ask = async () => {
      setState((before) => ({ ...before, isReading: true }))
      const answer = await callApi<SlotsExplained>(address, { signal: gone.signal })
      setState({ explained: answer.ok ? answer.body : null, isReading: false, hasFailed: !answer.ok })
    }
    ask().catch(() => gone.signal.aborted || setState({ explained: null, isReading: false, hasFailed: true }))
    return () => gone.abort()
  }, [address, house])

  return state
}

function queryOf({ venue, serviceDate, startsAt, partySize, area, channel }: ExplanationAsked): string {
  return new URLSearchParams({
    ...(venue ? { venue } : {}),
    ...(startsAt ? { startsAt } : { serviceDate }),
    ...(area ? { area } : {}),
    partySize: String(partySize),
    channel,
  }).toString()
}
