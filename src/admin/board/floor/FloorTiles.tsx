'use client'

import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import type { TableState } from '../model/tableState'
import { tableFace } from './tableFace'

type Props = {
  states: ReadonlyMap<string, TableState>
  shownMs: number
  isLive: boolean
  onTap: (tableId: string) => void
}

/** The floor on a phone: tiles that can be read, not a shrunken plan. */
export function FloorTiles({ states, isLive, onTap }: Props) {
  const { board, nowMs, timeZone } = useBoard()
  const say = useSay()
  return board.areas.map((area) => (
    <section key={area.id}>
      <h2>{area.name}</h2>
      <div className="board-tiles">
        {area.tables.map((table) => {
          const state = states.get(table.id)
          if (!state) return null
          const face = tableFace({ table, state, say, timeZone, nowMs, isLive })
          return (
            <button
              key={table.id}
              type="button"
              className={`board-tile board-tile--${face.kind}${face.isLate ? ' board-tile--late' : ''}`}
              data-table={table.id}
              aria-label={face.sentence}
              onClick={() => onTap(table.id)}
            >
              <span>
                <b>{table.name}</b>
                {face.icon && <Icon name={face.icon} />}
              </span>
              <strong>{face.kind === 'free' ? say('sb.freeSeats', { n: table.maxParty }) : face.who}</strong>
              <small>{face.until}</small>
            </button>
          )
        })}
      </div>
    </section>
  ))
}
