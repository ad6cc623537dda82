'use client'

import { useCallback, useMemo, useState } from 'react'
import { useBoard } from '../BoardContext'
import { hasMoved, overTable, shiftTo, startCarry, startingAt, step, type Carry } from '../model/carry'
import { judgeCarry } from '../model/judgeCarry'
import type { NightAxis } from '../model/nightAxis'
import { waysOut, type WayOut } from '../model/waysOut'
import { moveOf } from './moveOf'

/** What is taken up on the timeline, how each row looks to it, and what became of it when it was dropped. */
export function useCarry(axis: NightAxis) {
  const { act, board, nowMs, partyById } = useBoard()
  const [carry, setCarry] = useState<Carry | null>(null)
  /** Dropped where it does not fit: nothing has changed, and what would work is still on offer. */
  const [refused, setRefused] = useState<Carry | null>(null)
  const shown = carry ?? refused
  const judgement = useMemo(() => (shown ? judgeCarry(shown, board, nowMs) : null), [board, nowMs, shown])
  const ways = useMemo(
    () => (shown && judgement && !judgement.fits ? waysOut(shown, judgement, board, nowMs) : []),
    [board, judgement, nowMs, shown],
  )

  const take = useCallback(
    (partyId: string, tableId: string | null, how: Carry['how'], by: Carry['by']) => {
      const party = partyById(partyId)
      if (!party) return false
      setRefused(null)
      setCarry(startCarry({ party, how, by, tableId, nowMs }))
      return true
    },
    [nowMs, partyById],
  )
  const write = useCallback(
    (one: Carry, tables: readonly string[]) => {
      setCarry(null)
      setRefused(null)
      const body = moveOf(one, tables)
      // Put down on another of its own tables: nothing has changed.
      if (Object.keys(body).length > 1) act({ kind: 'move', id: one.party.id, body })
    },
    [act],
  )
  const drop = () => {
    if (!carry || !judgement) return
    if (!hasMoved(carry)) return setCarry(null)
    if (judgement.fits) return write(carry, judgement.tables)
    setCarry(null)
    setRefused(carry.tableId ? carry : null)
  }
  const follow = (way: WayOut) => {
    if (!shown || !judgement) return
    if (way.kind === 'table') write(overTable(shown, way.rowId), way.tables)
    else if (way.kind === 'shorter') write({ ...shown, untilMs: way.untilMs }, judgement.tables)
    else write(startingAt(shown, way.fromMs), judgement.tables)
  }

  return {
    carry,
    refused,
    judgement,
    ways,
    take,
    drop,
    follow,
    giveUp: () => {
      setCarry(null)
      setRefused(null)
    },
    over: (byMs: number, tableId: string | null) =>
      setCarry((before) => {
        if (!before) return before
        const shifted = shiftTo(before, byMs, axis)
        const next = tableId ? overTable(shifted, tableId) : shifted
        return isSame(before, next) ? before : next
      }),
    stepTime: (direction: 1 | -1, end: 'both' | 'end') =>
      setCarry((before) => before && step(before, direction, end, axis)),
    stepTable: (direction: 1 | -1) =>
      setCarry((before) => {
        const rows = board.areas.flatMap((area) => area.tables.map(({ id }) => id))
        const index = rows.indexOf(before?.tableId ?? '')
        const next = rows[index === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, index + direction))]
        return before && next ? overTable(before, next) : before
      }),
  }
}

const isSame = (a: Carry, b: Carry) =>
  a.fromMs === b.fromMs && a.untilMs === b.untilMs && a.tableId === b.tableId
