'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Message } from '@/payload-types'
import { callApi } from '../service/callApi'

const shown = 12

/**
 * What was written, or is to be, about these reservations, the newest first; null while it is read. Read anew when the window is
 * looked at again: reminders go out while a form stands open.
 */
export function useMessages(reservations: readonly string[]) {
  const { config } = useConfig()
  const { api } = config.routes
  const [messages, setMessages] = useState<Message[] | null>(null)
  const [hasMore, setHasMore] = useState(false)
  const [turn, setTurn] = useState(0)
  const about = reservations.join()
  const isOne = reservations.length === 1

  useEffect(() => {
    const gone = new AbortController()
    const query = new URLSearchParams({
      'where[reservation][in]': about,
      'where[kind][not_equals]': 'staffAlert',
      // Of a guest who comes often the next reminders of all bookings would hide what was written.
      sort: isOne ? '-dueAt' : '-updatedAt',
      limit: String(shown),
      depth: '0',
    })
    if (!about) return
    callApi<{ docs: Message[]; hasNextPage: boolean }>(`${api}/messages?${query}`, { signal: gone.signal })
      .then((answer) => {
        if (!answer.ok) return
        setMessages(answer.body.docs)
        setHasMore(answer.body.hasNextPage)
      })
      .catch(() => undefined) // left, or the connection is gone: what is shown stays
    return () => gone.abort()
  }, [api, about, isOne, turn])

  const readAgain = useCallback(() => setTurn((before) => before + 1), [])
  useEffect(() => {
    window.addEventListener('focus', readAgain)
    return () => window.removeEventListener('focus', readAgain)
  }, [readAgain])
  return { messages: about ? messages : [], hasMore, readAgain }
}
