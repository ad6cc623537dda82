'use client'

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Board } from '@/domain/board/board'
import type { BoardAtHand, SheetAt } from './BoardContext'
import { waitingIds, withPending } from './model/withPending'
import { useBoardStore } from './store/useBoardStore'
import { useNow } from './store/useNow'

type Asked = {
  initial: Board
  userId: string
  venue: string | null
  apiRoute: string
  /** Another night than the one of this moment. */
  date: string | null
}

/** A night with what was done here and is on its way, its commands and what stands open beside it; null while there is none. */
export function useBoardAtHand(asked: Asked) {
  const { api, store } = useBoardStore(asked)
  const state = useSyncExternalStore(store.subscribe, store.read, store.read)
  const nowMs = useNow(store, Date.parse(asked.initial.asOf))
  const [sheet, open] = useState<SheetAt | null>(null)

  const { pending, board: house } = state
  const board = useMemo(() => house && withPending(house, pending), [house, pending])
  const waiting = useMemo(() => waitingIds(pending), [pending])
  const areas = board?.areas
  const names = useMemo(
    () => new Map(areas?.flatMap((area) => area.tables.map(({ id, name }) => [id, name] as const))),
    [areas],
  )
  const { act } = store
  const partyById = useCallback(
    (id: string) => board?.parties.find((party) => party.id === id) ?? null,
    [board],
  )
  const atHand = useMemo<BoardAtHand | null>(
    () =>
      board && {
        act,
        api,
        board,
        names,
        nowMs,
        open,
        partyById,
        sheet,
        state,
        store,
        timeZone: board.night.venue.timeZone,
        waiting,
      },
    [act, api, board, names, nowMs, partyById, sheet, state, store, waiting],
  )
  return { atHand, state, store, sheet, open }
}
