'use client'

import { useEffect, useMemo, useRef } from 'react'
import type { Board } from '@/domain/board/board'
import { boardApi } from './boardApi'
import { createBoardStore } from './boardStore'
import { openLine } from './openLine'
import { sessionShelf } from './shelf'

type Asked = {
  initial: Board
  userId: string
  venue: string | null
  apiRoute: string
  date: string | null
}

/** The store of this page, listening while it is open; another date in the address opens another night. */
export function useBoardStore({ initial, userId, venue, apiRoute, date }: Asked) {
  const first = useRef(initial)
  const { api, store } = useMemo(() => {
    const calls = boardApi(apiRoute, venue)
    return {
      api: calls,
      store: createBoardStore({
        api: calls,
        initial: first.current,
        newKey: () => crypto.randomUUID(),
        now: Date.now,
        openLine,
        shelf: sessionShelf(userId),
      }),
    }
  }, [apiRoute, userId, venue])

  useEffect(() => {
    void store.open(date)
    return store.close
  }, [date, store])

  return { api, store }
}
