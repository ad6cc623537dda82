'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SearchResults } from '@/domain/board/search'
import { callApi } from '../service/callApi'

export type SearchState = 'short' | 'searching' | 'found' | 'failed'

/** Between two letters: who types on is not answered. */
const PAUSE_MS = 150
const SHORTEST = 2

type Answer = { typed: string; results: SearchResults | null; hasFailed: boolean }

/** What the house finds for what is typed, by right; the last answer stays until there is a newer one. */
export function useSearch(typed: string): { results: SearchResults | null; state: SearchState } {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answer>({ typed: '', results: null, hasFailed: false })
  const wish = typed.trim()
  const isShort = wish.length < SHORTEST

  useEffect(() => {
    if (isShort) return
    const gone = new AbortController()
    const ask = async () => {
      const address = `${config.routes.api}/search?${new URLSearchParams({ q: wish })}`
      const found = await callApi<SearchResults>(address, { signal: gone.signal })
      setAnswer({ typed: wish, results: found.ok ? found.body : null, hasFailed: !found.ok })
    }
    const timer = setTimeout(() => {
      ask().catch(() => {
        if (!gone.signal.aborted) setAnswer({ typed: wish, results: null, hasFailed: true })
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [config.routes.api, isShort, wish])

  if (isShort) return { results: null, state: 'short' }
  const isThis = answer.typed === wish
  return {
    results: answer.results,
    state: !isThis ? 'searching' : answer.hasFailed ? 'failed' : 'found',
  }
}
