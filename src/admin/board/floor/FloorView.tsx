'use client'

import { useMemo, useState } from 'react'
import { Icon } from '../../icons/Icon'
import { StatusPill } from '../../reservations/StatusPill'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { quarterFrom } from '../model/nightAxis'
import { tableState, type TableState } from '../model/tableState'
import { FloorDrawing } from './FloorDrawing'
import { FloorEdit } from './FloorEdit'
import { FloorTiles } from './FloorTiles'
import { TimeSlider } from './TimeSlider'
import { useScreen } from './useScreen'

/** The rooms as they are, or as they will be at any moment of the night. */
export function FloorView() {
  const { board, nowMs, open } = useBoard()
  const [atMs, setAt] = useState<number | null>(null)
  const [isEditing, setEditing] = useState(false)
  const screen = useScreen()
  const say = useSay()
  const { areas, blocks, night, parties } = board
  const [fromMs, toMs] = [Date.parse(night.fromAt), Date.parse(night.toAt)]
  const isNow = nowMs >= fromMs && nowMs < toMs
  const shownMs = atMs ?? (isNow ? nowMs : quarterFrom(Date.parse(night.opensAt ?? night.fromAt), 'up'))

  const states = useMemo(
    () =>
      new Map<string, TableState>(
        areas.flatMap((area) =>
          area.tables.map(({ id }) => [
            id,
            tableState({ tableId: id, parties, blocks, atMs: shownMs, nowMs }),
          ]),
        ),
      ),
    [areas, blocks, nowMs, parties, shownMs],
  )
  const free = [...states.values()].filter(({ block, party }) => !block && !party).length
  const isLive = isNow && shownMs === nowMs
  const tap = (tableId: string) => {
    const party = states.get(tableId)?.party
    if (party) return open({ kind: 'party', id: party.id })
    if (!board.you.isHost || states.get(tableId)?.block) return
    if (isLive && night.isTonight) open({ kind: 'walkIn', tableId })
    else open({ kind: 'booking', tableId, startsAt: new Date(quarterFrom(shownMs, 'up')).toISOString() })
  }

  const proportion = screen === 'standing' ? 0.9 : 2
  if (isEditing) return <FloorEdit proportion={proportion} onDone={() => setEditing(false)} />
  return (
    <>
      <div className="board-floor">
        <p className="board-hint board-floor__line">
          <span>{say.count('sbFreeTables', free)}</span>
          {board.you.isManager && screen !== 'phone' && (
            <button type="button" className="board-button" onClick={() => setEditing(true)}>
              <Icon name="table" />
              {say('sb.placeTables')}
            </button>
          )}
        </p>
        {screen === 'phone' ? (
          <FloorTiles states={states} shownMs={shownMs} isLive={isLive} onTap={tap} />
        ) : (
          <FloorDrawing states={states} proportion={proportion} isLive={isLive} onTap={tap} />
        )}
        <div className="board-floor__legend">
          {(['seated', 'arrived', 'confirmed', 'held'] as const).map((status) => (
            <StatusPill key={status} status={status} />
          ))}
          <span className="status status--off">
            <Icon name="table" />
            {say('sb.free')}
          </span>
          <span className="status status--off">
            <Icon name="lock" />
            {say('sb.blocked')}
          </span>
        </div>
      </div>
      <TimeSlider fromMs={fromMs} toMs={toMs} atMs={shownMs} isLive={isLive} onAt={setAt} />
    </>
  )
}
