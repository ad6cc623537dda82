'use client'

import { useEffect, useMemo, useState } from 'react'
import type { Board } from '@/domain/board/board'
import type { WalkInOffer } from '@/domain/board/commands'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { tableState } from '../model/tableState'
import { sentInstant } from '../model/venueClock'
import { tablesOf } from '../model/sentenceOf'
import { SheetFrame } from './SheetFrame'

const SIZES = [1, 2, 3, 4, 5, 6, 7, 8]

/**
 * The second tap of a walk-in: how many they are, at which table, and how long it stays free. Who pointed at a table on the plan
 * seats them there, if it is large enough.
 */
export function WalkInSheet({ tableId, onClose }: { tableId: string | null; onClose: () => void }) {
  const { act, api, board, names, nowMs, open, timeZone } = useBoard()
  const pointedAt = useMemo(
    () => (tableId === null ? null : offersAt(tableId, board, nowMs)),
    [board, nowMs, tableId],
  )
  const [offers, setOffers] = useState<WalkInOffer[] | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const say = useSay()
  const parties = board.parties
  useEffect(() => {
    const gone = new AbortController()
    api
      .walkIns(gone.signal)
      .then((answer) => {
        if (gone.signal.aborted) return
        setFailed(!answer.ok)
        if (answer.ok) setOffers(answer.body.offers)
      })
      .catch(() => gone.signal.aborted || setFailed(true))
    return () => gone.abort()
    // Asked again when somebody sits down meanwhile.
  }, [api, parties])

  const seat = (partySize: number, tables: string[] | null) => {
    act({ kind: 'walk-in', body: { partySize, ...(tables ? { tables } : {}) } })
    onClose()
  }
  return (
    <SheetFrame
      title={tableId === null ? say('sb.walkIn') : `${say('sb.walkIn')}, ${names.get(tableId) ?? ''}`}
      facts={say('sb.howMany')}
      onClose={onClose}
    >
      <div className="board-sizes" aria-busy={!offers && !hasFailed}>
        {SIZES.map((size) => {
          const offer = pointedAt?.get(size) ?? offers?.find(({ partySize }) => partySize === size)
          const tables = offer?.tables ?? null
          const isNone = offer !== undefined && tables === null
          return (
            <button
              key={size}
              type="button"
              className={isNone ? 'board-size board-size--none' : 'board-size'}
              disabled={!offer && !hasFailed}
              onClick={() =>
                isNone ? open({ kind: 'booking', partySize: size, isWaiting: true }) : seat(size, tables)
              }
            >
              <b>{size}</b>
              <span className="board-size__table">
                {tables ? tablesOf(tables, names) : isNone ? say('sb.toTheList') : say('sb.bestTable')}
              </span>
              <small>
                {tables
                  ? offer?.freeUntil
                    ? say('sb.until', { time: clockOf(offer.freeUntil, timeZone) })
                    : say('sb.untilClose')
                  : offer?.expectedAt && say('sb.about', { time: clockOf(offer.expectedAt, timeZone) })}
              </small>
            </button>
          )
        })}
      </div>
      {tableId === null && <p className="board-hint">{say('sb.walkInHint')}</p>}
    </SheetFrame>
  )
}

/** What one table offers now: to as many as fit, until the next party or the close. */
function offersAt(tableId: string, { areas, blocks, parties }: Board, nowMs: number) {
  const table = areas.flatMap((area) => area.tables).find(({ id }) => id === tableId)
  const { untilMs } = tableState({ tableId, parties, blocks, atMs: nowMs, nowMs })
  return new Map<number, WalkInOffer>(
    SIZES.filter((size) => size <= (table?.maxParty ?? 0)).map((partySize) => [
      partySize,
      {
        partySize,
        tables: [tableId],
        freeUntil: untilMs === null ? null : sentInstant(untilMs),
        endsAt: null,
        expectedAt: null,
        override: null,
      },
    ]),
  )
}
