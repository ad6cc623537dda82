import type { Board } from '@/domain/board/board'
import type { Presence } from '@/domain/board/boardStream'
import type { MovePreview, UndoCommand } from '@/domain/board/commands'
import type { Override } from '@/domain/availability/checkSlot'
import type { Pending } from '../model/pending'

export type Line = {
  state: 'opening' | 'live' | 'down' | 'closed'
  /** Epoch milliseconds; since when it is down. */
  since: number | null
  /** Why it will not come back by itself. */
  why: 'SIGNED_OUT' | 'FORBIDDEN' | 'TOO_MANY' | null
}

/** What the house has just said; one at a time, the newest. */
export type Notice =
  | { kind: 'done'; key: string; pending: Pending; undo: UndoCommand | null }
  | { kind: 'refused'; key: string; pending: Pending | null; message: string; preview: MovePreview | null }

/** A rule stands in the way that this person may pass over with a reason. */
export type ReasonAsked = { pending: Pending; message: string; override: Override | null }

export type BoardState = {
  serviceDate: string | null
  /** As the house has it. */
  board: Board | null
  hasFailed: boolean
  isReading: boolean
  pending: readonly Pending[]
  line: Line
  present: readonly Presence[]
  notice: Notice | null
  reasonAsked: ReasonAsked | null
  /** The server's clock minus that of this device, milliseconds. */
  skewMs: number
}

export const noBoard: BoardState = {
  serviceDate: null,
  board: null,
  hasFailed: false,
  isReading: true,
  pending: [],
  line: { state: 'opening', since: null, why: null },
  present: [],
  notice: null,
  reasonAsked: null,
  skewMs: 0,
}
