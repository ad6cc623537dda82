'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ExplainedSeat, SlotsExplained } from '@/operations/service/explainSlot'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

type Asked = {
  venueId: string | null
  startsAt: string | undefined
  partySize: number | undefined
  moving: string | null
}

const WAIT_MS = 300

/** Each table as it stands for a party at a time; null until there is a time and a size, or when it cannot be known. */
export function useFreeTables({ venueId, startsAt, partySize, moving }: Asked): ExplainedSeat[] | null {
  const { config } = useConfig()
  const say = useSay()
  const [seats, setSeats] = useState<{ of: string; seats: ExplainedSeat[] } | null>(null)
  const isWhole = Boolean(startsAt && partySize && Number.isInteger(partySize) && partySize > 0)
  const query = new URLSearchParams({
    startsAt: startsAt ?? '',
    partySize: String(partySize ?? ''),
    channel: 'staff',
    ...(venueId ? { venue: venueId } : {}),
    ...(moving ? { moving } : {}),
  })
  const address = isWhole ? `${config.routes.api}/reservations/explain?${query}` : null

  useEffect(() => {
    if (!address) return
    const gone = new AbortController()
    const ask = async () => {
      const answer = await callApi<SlotsExplained>(address, { signal: gone.signal })
      if (answer.ok && answer.body.start) setSeats({ of: address, seats: answer.body.start.seats })
    }
    const tell = () => {
      if (!gone.signal.aborted) toast.error(say('failed'))
    }
    const timer = setTimeout(() => void ask().catch(tell), WAIT_MS)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [address, say])

  return seats && seats.of === address ? seats.seats : null
}
