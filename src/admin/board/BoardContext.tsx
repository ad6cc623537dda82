'use client'

import { createContext, use } from 'react'
import type { Override } from '@/domain/availability/checkSlot'
import type { Board, BoardParty } from '@/domain/board/board'
import type { Gesture } from './model/pending'
import type { BoardApi } from './store/boardApi'
import type { BoardState } from './store/boardState'
import type { BoardStore } from './store/boardStore'

/** What a new booking begins with. */
export type BookingWish = {
  kind: 'booking'
  tableId?: string
  startsAt?: string
  partySize?: number
  areaId?: string
  isWaiting?: boolean
  /** A rule is known to be in the way: the reason is asked for at once. */
  override?: Override
}

/** What stands open beside the board. */
export type SheetAt =
  | { kind: 'party'; id: string; edit?: boolean }
  | { kind: 'walkIn'; tableId?: string }
  | { kind: 'why'; startsAt?: string; partySize?: number }
  | BookingWish

export type BoardAtHand = {
  store: BoardStore
  api: BoardApi
  state: BoardState
  /** With what was done here and is on its way. */
  board: Board
  /** Names of tables by id. */
  names: ReadonlyMap<string, string>
  /** Those that carry a mark. */
  waiting: ReadonlySet<string>
  /** The moment by the server's clock, to the minute. */
  nowMs: number
  timeZone: string
  sheet: SheetAt | null
  open: (sheet: SheetAt | null) => void
  act: (gesture: Gesture) => void
  partyById: (id: string) => BoardParty | null
}

const Context = createContext<BoardAtHand | null>(null)

export const BoardProvider = Context.Provider

export function useBoard(): BoardAtHand {
  const board = use(Context)
  if (!board) throw new Error('There is no board around this component')
  return board
}
