'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback } from 'react'
import type { BoardViewName } from '../boardViews'

type Change = { view?: BoardViewName; date?: string | null }

/** Addresses of the other views and nights, and the way there without reading the page anew. */
export function useGoTo() {
  const search = useSearchParams()
  const hrefOf = useCallback(
    (change: Change) => {
      const query = new URLSearchParams(search.toString())
      for (const [name, value] of Object.entries(change)) {
        if (value) query.set(name, value)
        else query.delete(name)
      }
      return `?${query}`
    },
    [search],
  )
  const goTo = useCallback((change: Change) => window.history.pushState(null, '', hrefOf(change)), [hrefOf])
  return { goTo, hrefOf }
}
