'use client'

import { useEffect, useState } from 'react'
import type { BoardParty } from '@/domain/board/board'
import type { PartySheet } from '@/domain/board/partySheet'
import { useBoard } from '../BoardContext'

/** All about one party, read again whenever it changes. Offline what the board knows must do. */
export function usePartySheet(id: string, revision: number | undefined) {
  const { api } = useBoard()
  const [sheet, setSheet] = useState<PartySheet | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const gone = new AbortController()
    api
      .sheet(id, gone.signal)
      .then((answer) => {
        if (gone.signal.aborted) return
        setFailed(!answer.ok)
        if (answer.ok) setSheet(answer.body)
      })
      .catch(() => gone.signal.aborted || setFailed(true))
    return () => gone.abort()
  }, [api, id, revision])
  return { sheet, hasFailed }
}

/** The board is quicker than the sheet: what it knows of the party comes first. */
export function usePartyShown(id: string): {
  party: BoardParty | null
  sheet: PartySheet | null
  hasFailed: boolean
} {
  const { board, partyById } = useBoard()
  const known = partyById(id)
  const waiting = board.waiting?.find((one) => one.id === id)
  const { sheet, hasFailed } = usePartySheet(id, known?.revision ?? waiting?.revision)
  return { party: known ?? sheet?.party ?? null, sheet, hasFailed }
}
